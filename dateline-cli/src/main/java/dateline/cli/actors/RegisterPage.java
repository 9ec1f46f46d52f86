package dateline.cli.actors;

import dateline.cli.terminal.Style;
import dateline.cli.terminal.WrappedRow;
import dateline.cli.terminal.WrappedRow.Piece;
import dateline.register.Entry;
import dateline.register.RoleHeld;
import dateline.register.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Entries of a register as a table for a person: who, which office, when, and the reports it rests on. */
record RegisterPage(List<Entry> entries, Style style, int width) {
    private static final int NAMES_SHARE = 30;
    private static final int NARROWEST = 10;
    private static final int GAPS = 4;

    /** Reports named in a cell. */
    private static final int SHOWN = 4;

    String text() {
        if (entries.isEmpty()) {
            return "nobody\n";
        }
        List<Integer> widths = widths();
        StringBuilder page = new StringBuilder(head().text(widths));
        for (Entry entry : entries) {
            page.append('\n');
            rows(entry).forEach(r -> page.append(r.text(widths)));
        }
        String count = entries.size() + (entries.size() == 1 ? " entry" : " entries");
        return page.append('\n').append(style.quiet(count)).append('\n').toString();
    }

    private List<Integer> widths() {
        int most = Math.max(NARROWEST, width * NAMES_SHARE / 100);
        int names = entries.stream()
                .flatMap(e -> names(e).stream())
                .mapToInt(Piece::width)
                .max()
                .orElse(NARROWEST);
        int offices = entries.stream()
                .flatMap(e -> e.roles().stream())
                .mapToInt(r -> r.toString().length())
                .max()
                .orElse(NARROWEST);
        int first = Math.min(most, Math.max(NARROWEST, names));
        int second = Math.min(most, Math.max(NARROWEST, offices));
        return List.of(first, second, Math.max(NARROWEST, width - first - second - GAPS));
    }

    private WrappedRow head() {
        return new WrappedRow(List.of("WHO", "OFFICE", "WHEN").stream()
                .map(name -> List.of(new Piece(name, style::heading)))
                .toList());
    }

    private List<WrappedRow> rows(Entry entry) {
        List<Piece> names = names(entry);
        List<WrappedRow> rows = new ArrayList<>();
        for (RoleHeld role : entry.roles()) {
            List<Piece> who = rows.isEmpty() ? names : List.of();
            rows.add(new WrappedRow(List.of(who, office(role), when(role))));
        }
        return rows.isEmpty() ? List.of(new WrappedRow(List.of(names, List.of(), List.of()))) : rows;
    }

    private List<Piece> names(Entry entry) {
        List<Piece> names = new ArrayList<>();
        names.add(new Piece(entry.name(), style::strong));
        entry.otherNames().forEach(n -> names.add(new Piece("also " + n, style::quiet)));
        names.add(new Piece(entry.id(), style::quiet));
        return names;
    }

    private List<Piece> office(RoleHeld role) {
        return List.of(new Piece(role.toString(), style::source));
    }

    private List<Piece> when(RoleHeld role) {
        List<Piece> cell = new ArrayList<>();
        if (role.isBounded()) {
            cell.add(new Piece(bounds(role), style::strong));
        }
        role.seen().first().ifPresent(first -> {
            LocalDate last = role.seen().last().orElse(first);
            String days = first.equals(last) ? first.toString() : first + " to " + last;
            cell.add(new Piece("seen " + days, text -> text));
            cell.add(new Piece("in " + reports(role.seen().inOrder()), style::quiet));
        });
        return cell.isEmpty() ? List.of(new Piece("always", style::quiet)) : cell;
    }

    private static String bounds(RoleHeld role) {
        return (role.since().map(d -> "since " + d + " ").orElse("")
                        + role.until().map(d -> "until " + d).orElse(""))
                .strip();
    }

    private static String reports(List<Sighting> seen) {
        List<String> reports =
                seen.stream().map(Sighting::report).distinct().collect(Collectors.toCollection(ArrayList::new));
        while (reports.size() > SHOWN) {
            reports.remove(SHOWN / 2);
        }
        long all = seen.stream().map(Sighting::report).distinct().count();
        if (all > SHOWN) {
            reports.add(SHOWN / 2, "… " + (all - SHOWN) + " more …");
        }
        return String.join(", ", reports);
    }
}
