package dateline.knowledge.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand in a column of a table, as {@code tables.tsv} writes it: "asked | barred | because", "? &lt;day&gt;", "blanks:
 * does | suffers".
 *
 * @param key whether it tells lines apart: two lines that agree in all such columns speak of the same thing
 * @param optional whether it may be empty
 * @param separator what stands between several values; empty where there is one
 * @param alternatives what may stand there: words, kinds in pointed brackets, or some of them with blanks between
 */
record ColumnShape(boolean key, boolean optional, Optional<String> separator, List<String> alternatives) {
    private static final Pattern SEVERAL = Pattern.compile("(blanks|commas|bars): (.*)");

    ColumnShape {
        alternatives = List.copyOf(alternatives);
    }

    /** Reads "!? &lt;day&gt;". */
    static ColumnShape of(String written) {
        int marks = 0;
        while ("!?".indexOf(written.charAt(marks)) >= 0) {
            marks++;
        }
        String flags = written.substring(0, marks);
        String rest = written.substring(marks).strip();
        var several = SEVERAL.matcher(rest);
        boolean many = several.matches();
        return new ColumnShape(
                flags.contains("!"),
                flags.contains("?"),
                many ? Optional.of(separator(several.group(1))) : Optional.empty(),
                List.of((many ? several.group(2) : rest).split(" \\| ")));
    }

    private static String separator(String name) {
        return switch (name) {
            case "blanks" -> " ";
            case "commas" -> ",";
            default -> "|";
        };
    }

    /** Whether a cell may read so. */
    boolean fits(String cell, Vocabulary known) {
        return cell.isEmpty() ? optional : parts(cell).allMatch(part -> isOne(part, known));
    }

    private Stream<String> parts(String cell) {
        return separator
                .map(s -> Stream.of(cell.split(Pattern.quote(s), -1)).map(p -> s.equals(",") ? p.strip() : p))
                .orElse(Stream.of(cell));
    }

    private boolean isOne(String part, Vocabulary known) {
        return alternatives.stream().anyMatch(a -> fits(a, part, known));
    }

    private static boolean fits(String alternative, String part, Vocabulary known) {
        if (isKind(alternative)) {
            return isOfKind(alternative.substring(1, alternative.length() - 1), part, known);
        }
        List<String> asked = List.of(alternative.split(" "));
        List<String> found = List.of(part.split(" ", -1));
        if (asked.size() == 1 || asked.stream().noneMatch(ColumnShape::isKind)) {
            return alternative.equals(part);
        }
        return asked.size() == found.size()
                && Stream.iterate(0, i -> i + 1)
                        .limit(asked.size())
                        .allMatch(i -> fits(asked.get(i), found.get(i), known));
    }

    private static boolean isKind(String alternative) {
        return alternative.startsWith("<") && alternative.endsWith(">");
    }

    private static boolean isOfKind(String kind, String part, Vocabulary known) {
        int like = kind.indexOf(" ~ ");
        return like < 0 ? known.isA(kind, part) : part.matches(kind.substring(like + 3));
    }

    /** What was expected, in words: "asked, barred or because". */
    String expected() {
        List<String> words = alternatives.stream().map(ColumnShape::inWords).toList();
        int last = words.size() - 1;
        String any = last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
        String several = separator.map(ColumnShape::between).orElse("");
        return any + several + (optional ? " or nothing" : "");
    }

    private static String between(String separator) {
        return switch (separator) {
            case " " -> ", several with blanks between";
            case "," -> ", several with commas between";
            default -> ", several with \"|\" between";
        };
    }

    private static String inWords(String alternative) {
        if (!alternative.contains("<")) {
            return alternative;
        }
        if (!isKind(alternative)) {
            return Stream.of(alternative.split(" ")).map(ColumnShape::inWords).collect(Collectors.joining(" with "));
        }
        String kind = alternative.substring(1, alternative.length() - 1);
        int like = kind.indexOf(" ~ ");
        if (like >= 0) {
            return "something such as " + kind.substring(0, like);
        }
        return switch (kind) {
            case "text" -> "some text";
            case "number" -> "a number";
            case "day" -> "a day such as 2014-03-18 or a year such as 2014";
            case "sectors" -> "sectors such as GOV or GOVMED";
            case "actor", "anybody" -> "a code such as RUS, GOV or RUSGOV";
            case "act" -> "an act of speech such as accuse";
            default ->
                kind.startsWith("list of ") ? "a " + kind : "one of " + kind.replaceFirst(":([0-9])$", ", column $1");
        };
    }

    /** The value that may have been meant by one that does not fit. */
    Optional<String> nearest(String cell, Vocabulary known) {
        Set<String> candidates = alternatives.stream()
                .flatMap(a -> isKind(a)
                        ? known.known(a.substring(1, a.length() - 1)).stream()
                        : Stream.of(a).filter(w -> !w.contains("<")))
                .collect(Collectors.toSet());
        return parts(cell).filter(p -> !isOne(p, known)).findFirst().flatMap(p -> Nearest.to(p, candidates));
    }
}
