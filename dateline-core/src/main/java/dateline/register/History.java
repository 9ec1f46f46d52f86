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
public record History(List<HistoryStep> steps) {
    /** The history of a register that nobody has written yet. */
    public static final History NONE = new History(List.of());

    private static final String HEAD =
            "# Steps of a register: number, time, what was done; below each the lines it took out (-) and put in (+).";

    public History {
        steps = List.copyOf(steps);
    }

    /** Reads a history; throws {@link RuleException} with all lines that cannot be read. */
    public static History read(String file, String text) {
        List<HistoryStep> steps = new ArrayList<>();
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
        for (HistoryStep step : steps) {
            text.append(step.number() + "\t" + step.time() + "\t" + step.what() + "\n");
            step.out().forEach(l -> text.append("-\t").append(l).append('\n'));
            step.in().forEach(l -> text.append("+\t").append(l).append('\n'));
        }
        return text.toString();
    }

    /** The lines that the register had after the last step. */
    private Set<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (HistoryStep step : steps) {
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
        List<HistoryStep> all = new ArrayList<>(steps);
        all.add(new HistoryStep(steps.size() + 1, time, what, out, in));
        return new History(all);
    }

    /** The last step that can be undone: neither an undoing nor undone. */
    public Optional<HistoryStep> last() {
        Set<Integer> done = new LinkedHashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            HistoryStep step = steps.get(i);
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
    public Register without(HistoryStep step, Register register) {
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
        return RegisterTable.fromLines(register.remarks(), lines);
    }
}
