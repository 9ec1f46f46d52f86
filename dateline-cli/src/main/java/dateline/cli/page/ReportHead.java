package dateline.cli.page;

import dateline.cli.terminal.Style;
import dateline.cli.terminal.Wrap;
import dateline.json.WireName;
import dateline.record.Article;
import dateline.record.Origin;
import dateline.record.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The head of a page about a report: its title, and where and when it came out. */
public final class ReportHead {
    private ReportHead() {}

    public static String of(Article article, Style style, int width) {
        List<String> facts = new ArrayList<>();
        article.headline().ifPresent(h -> facts.add(article.id()));
        article.publisher().ifPresent(facts::add);
        facts.add(article.published()
                .map(p -> "published " + p.iso() + " (" + WireName.of(p.basis()) + ")")
                .orElse("date of publication unknown"));
        article.edition().version().ifPresent(v -> facts.add("version " + v));
        article.edition().status().filter(s -> s != Origin.Status.USABLE).ifPresent(s -> facts.add(WireName.of(s)));
        article.language().filter(l -> !l.equals("en")).ifPresent(l -> facts.add("language " + l));
        return lines(article.headline().orElse(article.id()), style::strong, width)
                + lines(String.join(" · ", facts), style::quiet, width);
    }

    private static String lines(String text, UnaryOperator<String> look, int width) {
        return Wrap.cell(text, width).stream().map(l -> look.apply(l) + "\n").collect(Collectors.joining());
    }

    /** "2024-02-20", "2024-02-20 to 2024-02-22". */
    public static String days(When when) {
        String start = when.start().orElse("…");
        String end = when.end().orElse("…");
        return start.equals(end) ? start : start + " to " + end;
    }
}
