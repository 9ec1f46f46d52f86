package dateline.knowledge.table;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.record.Sector;
import dateline.record.SpeechAct;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the kinds of values in columns are, as far as it stands in other tables or is fixed: codes, days, sectors. */
final class Vocabulary {
    /** What stands where a country stands: international bodies, companies and movements, Europe as a whole, Antarctica. */
    private static final Set<String> SLOTS = Set.of("IGO", "UNO", "NGO", "MNC", "IMG", "EUR", "ATA");

    private static final String COUNTRIES = "place/countries.tsv";
    private static final String DEPENDENCIES = "place/dependencies.tsv";

    private static final String LISTS = "list of ";

    private final List<DataFile> own;
    private final Map<String, List<DataFile>> files;
    private final Map<String, Set<String>> columns = new HashMap<>();

    Vocabulary(Knowledge knowledge) {
        this.own = knowledge.own();
        this.files = knowledge.files().stream()
                .filter(f -> f.path().endsWith(".tsv"))
                .collect(Collectors.groupingBy(DataFile::path));
    }

    /** Whether a value is of a kind: "actor", "day", "event/codes.tsv", "event/modes.tsv:2". */
    boolean isA(String kind, String value) {
        return switch (kind) {
            case "text" -> !value.isBlank();
            case "number" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
            case "day" -> isDay(value);
            case "sectors" -> isSectors(value);
            case "actor" -> isActor(value);
            case "anybody" -> value.matches("[A-Z]{3}") || isSectors(value) || isAnybody(value);
            case "act" -> acts().contains(value);
            default -> (isLists(kind) ? lists(kind) : column(kind)).contains(value);
        };
    }

    private static boolean isLists(String kind) {
        return kind.startsWith(LISTS);
    }

    /** The lists that our own table of this name has: a reader asks for each by its name, so that a user can add none. */
    private Set<String> lists(String kind) {
        return columns.computeIfAbsent(
                kind,
                k -> own.stream()
                        .filter(f -> f.path().equals(k.substring(LISTS.length())))
                        .flatMap(f -> f.rows().stream())
                        .flatMap(row -> Arrays.stream(row.columns().get(1).split(" ")))
                        .collect(Collectors.toSet()));
    }

    /** What may be meant by a value of this kind that is none, where there is a list. */
    Set<String> known(String kind) {
        return switch (kind) {
            case "act" -> acts();
            case "sectors" -> Arrays.stream(Sector.values()).map(Sector::code).collect(Collectors.toSet());
            default -> isLists(kind) ? lists(kind) : kind.contains(".tsv") ? column(kind) : Set.of();
        };
    }

    private static Set<String> acts() {
        return Arrays.stream(SpeechAct.values())
                .map(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value.matches("[0-9]{4}") ? value + "-01-01" : value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isSectors(String value) {
        return value.matches("([A-Z]{3})+")
                && Arrays.stream(value.split("(?<=\\G.{3})"))
                        .allMatch(three -> Sector.of(three).isPresent());
    }

    private boolean isActor(String value) {
        if (value.length() < 3) {
            return false;
        }
        String first = value.substring(0, 3);
        String rest = value.substring(3);
        boolean slot = SLOTS.contains(first)
                || column(COUNTRIES).contains(first)
                || column(DEPENDENCIES).contains(first);
        return slot ? rest.isEmpty() || isSectors(rest) : isSectors(value);
    }

    private static boolean isAnybody(String value) {
        return value.matches("[A-Z]{6,}") && isSectors(value.substring(3));
    }

    /** All that stands in a column of a table, ours and a user's. */
    private Set<String> column(String kind) {
        return columns.computeIfAbsent(kind, this::read);
    }

    private Set<String> read(String kind) {
        int colon = kind.indexOf(':');
        String path = colon < 0 ? kind : kind.substring(0, colon);
        int column = colon < 0 ? 0 : Integer.parseInt(kind.substring(colon + 1)) - 1;
        Set<String> values = new HashSet<>();
        for (DataFile file : files.getOrDefault(path, List.of())) {
            file.rows().stream()
                    .filter(row -> row.columns().size() > column)
                    .forEach(row -> values.add(row.columns().get(column)));
        }
        return values;
    }
}
