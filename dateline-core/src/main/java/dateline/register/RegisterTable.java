package dateline.register;

import dateline.knowledge.RuleException;
import dateline.record.Sector;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The register as a table: a line a role, tabs between the columns, sorted, so that a person can correct it in any editor and
 * compare two states of it. Further names stand in the first line of an entry. Lines that begin with "#" are remarks and are
 * kept above the table.
 */
public final class RegisterTable {
    static final List<String> COLUMNS =
            List.of("id", "name", "other names", "title", "country", "sectors", "since", "until", "seen", "petrarch");

    private static final String HEADER = String.join("\t", COLUMNS);

    private static final Pattern ID = Pattern.compile("\\S+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern SECTORS = Pattern.compile("([A-Z]{3})+");

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();
    private boolean begun;

    private RegisterTable(String file) {
        this.file = file;
    }

    /**
     * Reads a table; throws {@link RuleException} with all lines that cannot be read.
     *
     * @param file what messages call it
     */
    public static Register read(String file, String text) {
        RegisterTable table = new RegisterTable(file);
        String[] rows = text.replace("\ufeff", "").split("\r\n|\n|\r", -1);
        for (int i = 0; i < rows.length; i++) {
            table.row(i + 1, rows[i]);
        }
        if (!table.problems.isEmpty()) {
            throw new RuleException(table.problems);
        }
        return new Register(table.remarks, List.copyOf(table.entries.values()));
    }

    private void row(int line, String row) {
        if (row.isBlank()) {
            return;
        }
        if (row.startsWith("#")) {
            remarks.add(row);
        } else if (!begun) {
            begun = true;
            header(line, row);
        } else {
            try {
                add(line, entry(row));
            } catch (IllegalArgumentException e) {
                problems.add(file + ":" + line + ": " + e.getMessage());
            }
        }
    }

    private void header(int line, String row) {
        if (!row.stripTrailing().equals(HEADER)) {
            problems.add(file + ":" + line + ": expected the header \"" + HEADER.replace("\t", ", ")
                    + "\" with tabs between, found \"" + row + "\"; put it back as the first line");
        }
    }

    private void add(int line, Entry entry) {
        Entry known = entries.get(entry.id());
        if (known == null) {
            firstLines.put(entry.id(), line);
            entries.put(entry.id(), entry);
            return;
        }
        if (!known.name().equals(entry.name())) {
            throw new IllegalArgumentException("expected the name \"" + known.name() + "\" as in line "
                    + firstLines.get(entry.id()) + " of the same id \"" + entry.id() + "\", found \"" + entry.name()
                    + "\"; give both the same name or different ids");
        }
        List<String> names = new ArrayList<>(known.otherNames());
        names.addAll(entry.otherNames());
        List<RoleHeld> roles = new ArrayList<>(known.roles());
        roles.addAll(entry.roles());
        entries.put(entry.id(), new Entry(entry.id(), entry.name(), names, roles));
    }

    private static Entry entry(String row) {
        List<String> cells = cells(row);
        String id = cells.get(0);
        if (!ID.matcher(id).matches() || cells.get(1).isEmpty()) {
            throw new IllegalArgumentException(
                    "expected an id without blanks and a name in the first two columns, found \"" + row
                            + "\"; put tabs between the columns");
        }
        RoleHeld role = new RoleHeld(
                cells.get(3),
                code(cells.get(4), COUNTRY, "a country such as GBR"),
                sectors(code(cells.get(5), SECTORS, "sectors such as GOV")),
                day(cells.get(6)),
                day(cells.get(7)),
                seen(cells.get(8)),
                cells.get(9));
        if (role.since().isPresent()
                && role.until().isPresent()
                && !role.since().get().isBefore(role.until().get())) {
            throw new IllegalArgumentException("expected \"since\" before \"until\", found " + cells.get(6) + " and "
                    + cells.get(7) + "; until is the first day on which the office is no longer held");
        }
        boolean none =
                role.toString().isEmpty() && !role.isBounded() && role.seen().isEmpty();
        return new Entry(id, cells.get(1), Cells.list(cells.get(2)), none ? List.of() : List.of(role));
    }

    /** All columns, those missing at the end of the line empty. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>(List.of(row.split("\t", -1)));
        cells.replaceAll(String::strip);
        while (cells.size() > COLUMNS.size() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.size() > COLUMNS.size()) {
            throw new IllegalArgumentException("expected " + COLUMNS.size() + " columns, found " + cells.size()
                    + " in \"" + row + "\"; take out the tabs too many");
        }
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        for (int i : List.of(1, 3)) {
            cells.set(i, Cells.unescaped(cells.get(i)));
        }
        return cells;
    }

    private static String code(String cell, Pattern form, String expected) {
        if (!cell.isEmpty() && !form.matcher(cell).matches()) {
            throw new IllegalArgumentException(
                    "expected " + expected + " in capitals or nothing, found \"" + cell + "\"");
        }
        return cell;
    }

    private static String sectors(String cell) {
        for (String three : cell.isEmpty() ? new String[0] : cell.split("(?<=\\G.{3})")) {
            if (Sector.of(three).isEmpty()) {
                throw new IllegalArgumentException("expected sectors that PLOVER has, such as GOV or MED, found \""
                        + three + "\" in \"" + cell + "\"");
            }
        }
        return cell;
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(parsed(cell));
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a day such as 2025-12-03, found \"" + day + "\"", e);
        }
    }

    private static Sightings seen(String cell) {
        List<Sighting> seen = new ArrayList<>();
        for (String one : Cells.list(cell)) {
            int blank = one.indexOf(' ');
            if (blank < 0) {
                throw new IllegalArgumentException(
                        "expected a day and a report such as \"2025-12-03 border\", found \"" + one + "\"");
            }
            seen.add(new Sighting(parsed(one.substring(0, blank)), one.substring(blank + 1)));
        }
        return new Sightings(seen);
    }

    /** The whole table, ending in a line end. */
    public static String text(Register register) {
        List<String> lines = new ArrayList<>(register.remarks());
        lines.add(HEADER);
        lines.addAll(lines(register));
        return String.join("\n", lines) + "\n";
    }

    /** The register of these lines of a table. */
    static Register fromLines(List<String> remarks, List<String> lines) {
        List<String> all = new ArrayList<>(remarks);
        all.add(HEADER);
        all.addAll(lines);
        return read("register", String.join("\n", all));
    }

    /** The lines below the header; no two are equal. */
    static List<String> lines(Register register) {
        return register.entries().stream().flatMap(e -> lines(e).stream()).toList();
    }

    static List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        String names = Cells.joined(entry.otherNames());
        for (RoleHeld role : entry.roles()) {
            lines.add(line(entry, lines.isEmpty() ? names : "", role));
        }
        return lines.isEmpty()
                ? List.of(String.join("\t", entry.id(), Cells.escaped(entry.name()), names, "", "", "", "", "", "", ""))
                : lines;
    }

    private static String line(Entry entry, String otherNames, RoleHeld role) {
        return String.join(
                "\t",
                entry.id(),
                Cells.escaped(entry.name()),
                otherNames,
                Cells.escaped(role.title()),
                role.country(),
                role.sectors(),
                role.since().map(LocalDate::toString).orElse(""),
                role.until().map(LocalDate::toString).orElse(""),
                Cells.joined(
                        role.seen().inOrder().stream().map(Sighting::toString).collect(Collectors.toList())),
                role.petrarch());
    }
}
