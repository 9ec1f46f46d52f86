package dateline.register;

import static java.util.function.Predicate.not;

import dateline.knowledge.RuleException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All changes of a register, the first first. From them its lines follow; what a person changed in the table itself is a step
 * too as soon as it is seen, so that it can be undone like any other.
 *
 * @param steps in order, numbered from 1
 */
public record History(List<Step> steps) {
    /** The history of a register that nobody has written yet. */
    public static final History NONE = new History(List.of());

    private static final String HEAD =
            "# Steps of a register: number, time, what was done; below each the lines it took out (-) and put in (+).";

    public History {
        steps = List.copyOf(steps);
    }

    /**
     * A change.
     *
     * @param number from 1
     * @param time when it was made, as 2026-01-15T09:30:00Z
     * @param what "read 3 reports", "merge", "undo 4"
     * @param out lines of the table that it took out
     * @param in lines that it put in
     */
    public record Step(int number, String time, String what, List<String> out, List<String> in) {
        public Step {
            out = List.copyOf(out);
            in = List.copyOf(in);
        }

        /** The step that this one takes back; empty for most. */
        Optional<Integer> undoes() {
            return what.matches("undo [0-9]+") ? Optional.of(Integer.valueOf(what.substring(5))) : Optional.empty();
        }
    }

    /** Reads a history; throws {@link RuleException} with all lines that cannot be read. */
    public static History read(String file, String text) {
        List<Step> steps = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        StepLines lines = new StepLines();
        int line = 0;
        for (String row : text.split("\r\n|\n")) {
            line++;
            if (row.isBlank() || row.startsWith("#") || lines.add(row)) {
                continue;
            }
            lines.step().ifPresent(steps::add);
            if (!lines.begin(steps.size() + 1, row)) {
                problems.add(file + ":" + line + ": expected step " + (steps.size() + 1)
                        + " with time and name, or a line behind \"-\" or \"+\", found \"" + row
                        + "\"; mend it, or move the file away to begin a new history");
            }
        }
        lines.step().ifPresent(steps::add);
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new History(steps);
    }

    /** The whole history as text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD + "\n");
        for (Step step : steps) {
            text.append(step.number() + "\t" + step.time() + "\t" + step.what() + "\n");
            step.out().forEach(l -> text.append("-\t").append(l).append('\n'));
            step.in().forEach(l -> text.append("+\t").append(l).append('\n'));
        }
        return text.toString();
    }

    /** The lines that the register had after the last step. */
    private Set<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (Step step : steps) {
            step.out().forEach(lines::remove);
            lines.addAll(step.in());
        }
        return lines;
    }

    /** This history with one more step that leads to a register; the same where nothing has changed. */
    public History with(String time, String what, Register register) {
        Set<String> before = lines();
        Set<String> after = new LinkedHashSet<>(RegisterTable.lines(register));
        List<String> out =
                before.stream().filter(l -> !after.contains(l)).sorted().toList();
        List<String> in =
                after.stream().filter(l -> !before.contains(l)).sorted().toList();
        if (out.isEmpty() && in.isEmpty()) {
            return this;
        }
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(steps.size() + 1, time, what, out, in));
        return new History(all);
    }

    /** The last step that can be undone: neither an undoing nor undone. */
    public Optional<Step> last() {
        Set<Integer> done = new LinkedHashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (done.contains(step.number())) {
                continue;
            }
            if (step.undoes().isEmpty()) {
                return Optional.of(step);
            }
            step.undoes().ifPresent(done::add);
        }
        return Optional.empty();
    }

    /**
     * The register without what a step did; throws {@link IllegalArgumentException} where the lines that it put in have
     * changed since.
     */
    public Register without(Step step, Register register) {
        List<String> lines = new ArrayList<>(RegisterTable.lines(register));
        Set<String> going = new LinkedHashSet<>(step.in());
        going.stream().filter(not(new HashSet<>(lines)::contains)).findFirst().ifPresent(line -> {
            throw new IllegalArgumentException("Step " + step.number() + " (" + step.what()
                    + ") cannot be undone by itself: expected its line \""
                    + line.replace('\t', ' ').strip()
                    + "\" in the register, found it changed; undo the later steps first");
        });
        int place = 0;
        while (place < lines.size() && !going.contains(lines.get(place))) {
            place++;
        }
        lines.removeAll(going);
        lines.addAll(place, step.out());
        return RegisterTable.of(register.remarks(), lines);
    }
}
