package dateline.cli;

import dateline.cli.page.ReportHead;
import dateline.cli.terminal.Style;
import dateline.cli.terminal.Wrap;
import dateline.cli.terminal.WrappedRow;
import dateline.cli.terminal.WrappedRow.Piece;
import dateline.export.Excerpt;
import dateline.export.Wording;
import dateline.json.WireName;
import dateline.record.ActorReference;
import dateline.record.Article;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Statement.Anonymity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Who said what in a report as a table for a person: id, speaker, act, and what was said with all that is known of it. */
final class QuotesPage {
    /** Widest that a column of names grows, in hundredths of the page. */
    private static final int NAMES_SHARE = 28;

    private static final int NARROWEST_NAMES = 11;
    private static final int NARROWEST_WORDS = 8;
    private static final int ACT_WIDTH = 10;
    private static final int GAPS = 6;

    private final Excerpt whole;
    private final Excerpt asked;
    private final StatementFilter filter;
    private final Wording wording;
    private final Style style;
    private final int width;

    QuotesPage(Excerpt whole, StatementFilter filter, Style style, int width) {
        this.whole = whole;
        this.asked = filter.of(whole);
        this.filter = filter;
        this.wording = new Wording(whole.reading());
        this.style = style;
        this.width = width;
    }

    String text() {
        Article article = whole.reading().article();
        return ReportHead.of(article, style, width) + "\n" + (asked.statements().isEmpty() ? nothing() : table())
                + "\n";
    }

    private String nothing() {
        String told = whole.statements().isEmpty()
                ? "no statements" + doubts()
                : "none of " + counted(whole) + " fits: " + filter.question(whole);
        return Wrap.cell(told, width).stream().map(l -> style.warning(l) + "\n").collect(Collectors.joining());
    }

    private String doubts() {
        return whole.reading().doubts().stream()
                .filter(ExportOutput::isOfArticle)
                .map(d -> "; " + d.why())
                .collect(Collectors.joining());
    }

    private String table() {
        List<WrappedRow> rows = asked.statements().stream().map(this::row).toList();
        List<Integer> widths = widths(rows);
        StringBuilder table = new StringBuilder(head().text(widths));
        rows.forEach(r -> table.append('\n').append(r.text(widths)));
        boolean all = asked.statements().size() == whole.statements().size();
        String count = all ? counted(whole) : asked.statements().size() + " of " + counted(whole);
        return table.append('\n').append(style.quiet(count)).append('\n').toString();
    }

    private static String counted(Excerpt excerpt) {
        int count = excerpt.statements().size();
        return count + (count == 1 ? " statement" : " statements");
    }

    private WrappedRow head() {
        return new WrappedRow(List.of("ID", "SPEAKER", "ACT", "WHAT WAS SAID").stream()
                .map(name -> List.of(new Piece(name, style::heading)))
                .toList());
    }

    /** Of the width names take up to their share, acts what they need, and what was said the rest. */
    private List<Integer> widths(List<WrappedRow> rows) {
        int ids = widest(rows, 0, "ID".length());
        int most = Math.max(NARROWEST_NAMES, width * NAMES_SHARE / 100);
        int names = Math.min(most, widest(rows, 1, "SPEAKER".length()));
        int acts = Math.min(ACT_WIDTH, widest(rows, 2, "ACT".length()));
        return List.of(ids, names, acts, Math.max(NARROWEST_WORDS, width - ids - names - acts - GAPS));
    }

    private static int widest(List<WrappedRow> rows, int column, int least) {
        ToIntFunction<WrappedRow> cell =
                r -> r.cells().get(column).stream().mapToInt(Piece::width).max().orElse(0);
        return Math.max(least, rows.stream().mapToInt(cell).max().orElse(0));
    }

    private WrappedRow row(Statement statement) {
        return new WrappedRow(List.of(
                List.of(new Piece(statement.id(), style::quiet)),
                speaker(statement),
                List.of(
                        new Piece(WireName.of(statement.act()).replace("-", " "), style::source),
                        new Piece(WireName.of(statement.wording().manner()), style::quiet)),
                said(statement)));
    }

    private List<Piece> speaker(Statement statement) {
        List<Piece> cell = new ArrayList<>();
        String names = String.join(", ", wording.speakers(statement));
        cell.add(new Piece(names.isEmpty() ? "?" : names, style::strong));
        wording.offices(statement).stream()
                .filter(o -> !o.isEmpty())
                .forEach(o -> cell.add(new Piece(o, style::quiet)));
        statement
                .anonymity()
                .filter(a -> a != Anonymity.NAMED)
                .ifPresent(a -> cell.add(new Piece(WireName.of(a), style::warning)));
        return cell;
    }

    private List<Piece> said(Statement statement) {
        List<Span> content = asked.content(statement);
        List<Piece> cell = new ArrayList<>();
        cell.add(content.isEmpty() ? new Piece("–", style::quiet) : new Piece(wording.words(content), style::quoted));
        cell.add(new Piece(String.join(" · ", facts(statement, content)), style::quiet));
        return cell;
    }

    private List<String> facts(Statement statement, List<Span> content) {
        List<String> facts = new ArrayList<>();
        String cue = wording.words(statement.cue());
        Optional<String> wider = statement.occasion().setting().filter(s -> s.startsWith(cue));
        facts.add("“" + wider.orElse(cue) + "”");
        if (!statement.addressees().isEmpty()) {
            facts.add("to " + String.join(", ", wording.names(statement.addressees())));
        }
        if (!statement.about().isEmpty()) {
            facts.add("about " + String.join(", ", wording.names(ActorReference.ids(statement.about()))));
        }
        statement.occasion().setting().filter(s -> wider.isEmpty()).ifPresent(s -> facts.add("“" + s + "”"));
        statement.when().ifPresent(w -> facts.add(ReportHead.days(w)));
        wording.place(statement.where()).ifPresent(p -> facts.add("in " + p.name()));
        if (!statement.wording().condition().isEmpty()) {
            facts.add("condition “" + wording.words(statement.wording().condition()) + "”");
        }
        statement.source().anonymityReason().ifPresent(r -> facts.add("not named “" + r.words() + "”"));
        statement.links().within().ifPresent(w -> facts.add("within " + w));
        statement.links().answers().ifPresent(a -> facts.add("answers " + a));
        if (!content.isEmpty()) {
            facts.add(content.stream().map(wording::characters).collect(Collectors.joining(", ", "[", "]")));
        }
        return facts;
    }
}
