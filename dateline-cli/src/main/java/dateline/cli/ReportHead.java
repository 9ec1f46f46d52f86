package dateline.cli;

import dateline.article.Article;
import dateline.json.WireName;
import dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.List;

/** The head of a page about a report: its title, and where and when it came out. */
final class ReportHead {
    private ReportHead() {}

    static String of(Article article, Style style) {
        List<String> facts = new ArrayList<>();
        article.headline().ifPresent(h -> facts.add(article.id()));
        article.publisher().ifPresent(facts::add);
        facts.add(article.published()
                .map(p -> "published " + p.date() + " (" + WireName.of(p.basis()) + ")")
                .orElse("date of publication unknown"));
        article.language().filter(l -> !l.equals("en")).ifPresent(l -> facts.add("language " + l));
        return style.strong(article.headline().orElse(article.id())) + "\n" + style.quiet(String.join(" · ", facts))
                + "\n";
    }

    /** "2024-02-20", "2024-02-20 to 2024-02-22". */
    static String days(TimeInterval when) {
        String start = when.start().orElse("…");
        String end = when.end().orElse("…");
        return start.equals(end) ? start : start + " to " + end;
    }
}
