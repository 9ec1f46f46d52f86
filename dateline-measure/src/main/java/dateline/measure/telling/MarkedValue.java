package dateline.measure.telling;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value as marked, with all that is right for it: {@code - ~ Mali's army (MLIMIL) «the army»} is right empty and as Mali's
 * army. Brackets that end in "right too" hold a further alternative; other remarks in brackets are passed over.
 *
 * @param optional whether it may be left out
 * @param alternatives what is right
 */
record MarkedValue(boolean optional, List<Alternative> alternatives) {
    private static final Pattern CODES = Pattern.compile("[A-Z]{3,9}(?:~[A-Z]{3,9})*(?:, [A-Z]{3,9}(?:~[A-Z]{3,9})*)*");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}(?:[A-Z]{3}){0,2}\\b");
    private static final Pattern INNER = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern OUTER = Pattern.compile("\\(((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String TOO = "right too";

    MarkedValue {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One value that is right.
     *
     * @param text name or day, without words and codes
     * @param parties for each actor that belongs to it the codes that are right; empty where none is marked
     * @param words where its words stand
     */
    record Alternative(String text, List<Set<String>> parties, List<Span> words) {
        boolean isNone() {
            return text.equals("-");
        }
    }

    /** Reads a value; {@code origin} names its line in messages. */
    static MarkedValue read(String origin, boolean optional, String value, String report) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String one : value.split(" ~ ")) {
            add(alternatives, origin, one, report);
        }
        return new MarkedValue(optional, alternatives);
    }

    private static void add(List<Alternative> all, String origin, String one, String report) {
        Matcher brackets = OUTER.matcher(one);
        List<String> too = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        while (brackets.find()) {
            (brackets.group(1).contains(TOO) ? too : remarks).add(brackets.group(1));
        }
        String outside = brackets.reset().replaceAll("");
        String plain = MarkedWords.without(outside)
                .replaceAll(",? *- right too", "")
                .replaceAll("[\\s,]+$", "")
                .strip();
        String words = outside + String.join(" ", remarks);
        String text = plain.isEmpty() ? String.join(" ", remarks) : plain + exactly(remarks);
        List<Set<String>> parties =
                remarks.stream().flatMap(r -> parties(r).stream()).toList();
        if (parties.isEmpty()) {
            parties = too.stream().flatMap(r -> parties(r).stream()).toList();
        }
        boolean none = plain.equals("-") || plain.startsWith("- ") || plain.startsWith("-~");
        all.add(
                none
                        ? new Alternative("-", List.of(), List.of())
                        : new Alternative(text, parties, MarkedWords.in(origin, words, report)));
        too.forEach(t -> all.add(further(origin, t, report)));
        if (outside.contains("- " + TOO)) {
            all.add(new Alternative("-", List.of(), List.of()));
        }
        if (none && plain.startsWith("-~")) {
            all.add(new Alternative(plain.substring(2), parties, List.of()));
        }
    }

    /** "the army (MLIMIL) «the army» right too", "empty right too". */
    private static Alternative further(String origin, String remark, String report) {
        List<Set<String>> parties = new ArrayList<>();
        Matcher inner = INNER.matcher(remark);
        while (inner.find()) {
            parties.addAll(parties(inner.group(1)));
        }
        String plain = MarkedWords.without(remark.substring(0, remark.indexOf(TOO)));
        if (parties.isEmpty()) {
            Matcher code = CODE.matcher(plain);
            while (code.find()) {
                parties.add(Set.of(code.group()));
            }
        }
        String text = plain.contains("empty") ? "-" : plain.strip();
        return new Alternative(text, parties, MarkedWords.in(origin, remark, report));
    }

    /** "(place «Joo»)" says which place "the village" is, "(2025-10-20/2025-10-26)" which days a week has. */
    private static String exactly(List<String> remarks) {
        StringBuilder exactly = new StringBuilder();
        remarks.stream()
                .filter(r -> r.contains("place ") || DATE.matcher(r).find())
                .forEach(r -> exactly.append(' ').append(r));
        return exactly.toString();
    }

    /** The codes of each party: "KGZ, TJK; mutual". */
    private static List<Set<String>> parties(String remark) {
        String codes = remark.split(";")[0].strip();
        if (!CODES.matcher(codes).matches()) {
            return List.of();
        }
        List<Set<String>> parties = new ArrayList<>();
        for (String party : codes.split(", ")) {
            parties.add(new TreeSet<>(List.of(party.split("~"))));
        }
        return parties;
    }

    /** Whether the text gives it. */
    boolean isSettled() {
        return !alternatives.get(0).isNone();
    }

    /** Whether it is right to leave it out. */
    boolean mayBeEmpty() {
        return optional || alternatives.stream().anyMatch(Alternative::isNone);
    }

    /** The same value, right as well when it is this one. */
    MarkedValue or(Alternative other) {
        List<Alternative> more = new ArrayList<>(alternatives);
        more.add(other);
        return new MarkedValue(optional, more);
    }
}
