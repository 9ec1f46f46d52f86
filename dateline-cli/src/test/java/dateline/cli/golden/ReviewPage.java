package dateline.cli.golden;

import dateline.record.Actor;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Happening;
import dateline.record.Part;
import dateline.record.Place;
import dateline.record.Reading;
import dateline.record.ReportRecord;
import dateline.record.Sourced;
import dateline.record.Span;
import dateline.record.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A reading as a person reviews it: the report with the records of each paragraph below it, then who, where and when, what was
 * doubted, and which records tell of one thing. Records are named by their words, not by number, so that a new one changes no
 * line of the others; the fingerprint of the rules does not stand in it.
 */
public final class ReviewPage {
    private final Reading reading;
    private final Quoted quoted;
    private final StringBuilder page = new StringBuilder();

    private ReviewPage(Reading reading) {
        this.reading = reading;
        this.quoted = new Quoted(reading);
    }

    public static String of(Reading reading) {
        return new ReviewPage(reading).write();
    }

    private String write() {
        head(reading.article());
        report();
        section("Actors", reading.actors().stream().map(this::actor).toList());
        section("Places", reading.places().stream().map(this::place).toList());
        section("Times", reading.times().stream().map(this::time).toList());
        section("Doubts", reading.doubts().stream().map(this::doubt).toList());
        section("Happenings", reading.happenings().stream().map(this::happening).toList());
        return page.toString();
    }

    private void head(Article article) {
        Fields head = new Fields(article.id());
        head.add("published", article.published().map(p -> p.iso() + " " + Values.lower(p.basis())));
        head.add("publisher", article.publisher());
        head.add("language", article.language());
        head.add("partial", reading.isPartial() ? Optional.of("yes") : Optional.empty());
        line("", head.toString());
    }

    private void report() {
        Lines lines = new Lines(reading, quoted);
        Map<Integer, List<Sourced>> records = reading.records().stream()
                .filter(Sourced.class::isInstance)
                .map(Sourced.class::cast)
                .sorted(Comparator.comparing(Lines::anchor))
                .collect(Collectors.groupingBy(r -> quoted.part(Lines.anchor(r)), TreeMap::new, Collectors.toList()));
        List<Part> parts = reading.article().parts();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            page.append('\n');
            line("", "¶" + (i + 1) + " " + Values.lower(part.kind()) + ": " + reading.words(part.span()));
            records.getOrDefault(i + 1, List.of()).forEach(r -> line("  ", lines.line(r)));
        }
        records.getOrDefault(0, List.of()).forEach(r -> line("  ", lines.line(r)));
    }

    private void section(String title, List<String> lines) {
        page.append('\n');
        line("", title + (lines.isEmpty() ? ": none" : ""));
        lines.forEach(l -> line("  ", l));
    }

    private String actor(Actor actor) {
        Values values = new Values(reading, quoted, 0);
        Fields line = new Fields(actor.name() + " (" + Values.code(actor) + ") " + Values.lower(actor.kind()));
        line.add(
                "sectors",
                Optional.of(actor.sectors())
                        .filter(s -> s.size() > 1)
                        .map(s -> s.stream().map(t -> t.code()).collect(Collectors.joining(", "))));
        Optional.of(values.home(actor)).filter(h -> !h.isEmpty()).ifPresent(h -> line.add("home", h));
        for (Actor.Role role : actor.roles()) {
            line.add(
                    "role", role.title() + role.of().map(o -> " of " + o).orElse("") + " " + quoted.in(0, role.span()));
        }
        line.add("mentions", mentions(actor.mentions()));
        return line.toString();
    }

    /** Paragraph by paragraph. */
    private String mentions(List<Span> spans) {
        Map<Integer, List<String>> words = spans.stream()
                .collect(Collectors.groupingBy(
                        quoted::part, TreeMap::new, Collectors.mapping(quoted::here, Collectors.toList())));
        return words.entrySet().stream()
                .map(e -> "¶" + e.getKey() + " " + String.join(", ", e.getValue()))
                .collect(Collectors.joining(" "));
    }

    private String place(Place place) {
        Fields line = new Fields(place.name() + " ("
                + place.country().orElse("-")
                + place.admin1().map(a -> ", " + a).orElse("") + ") "
                + Values.lower(place.use()));
        line.add("precision", Values.lower(place.precision()));
        line.add("point", place.point().map(p -> p.latitude() + " " + p.longitude()));
        line.add("geonames", place.geonames().map(String::valueOf));
        line.add("why", place.why());
        line.add("mentions", mentions(place.mentions()));
        return line.toString();
    }

    private String time(TimeExpression time) {
        Fields line = new Fields(
                Values.lower(time.type()) + " " + time.value().orElse("-") + " " + quoted.in(0, time.span()));
        String range = Values.range(time.start(), time.end());
        line.add("range", Optional.of(range).filter(r -> !r.equals(time.value().orElse("-")) && !r.equals("-")));
        return line.toString();
    }

    private String doubt(Doubt doubt) {
        String about = doubt.about().flatMap(reading::byId).map(this::named).orElse("the report");
        Fields line = new Fields(about + doubt.field().map(f -> ", " + f).orElse(""));
        line.add("why", doubt.why());
        line.add("words", doubt.span().length() == 0 ? Optional.empty() : Optional.of(quoted.in(0, doubt.span())));
        return line.toString();
    }

    private String named(ReportRecord record) {
        return record instanceof Actor actor
                ? actor.name()
                : Lines.letter(record) + " " + quoted.in(0, Lines.anchor(record));
    }

    private String happening(Happening happening) {
        Values values = new Values(reading, quoted, 0);
        return happening.records().stream().map(values::record).collect(Collectors.joining(", "));
    }

    private void line(String indent, String text) {
        page.append(indent).append(text).append('\n');
    }
}
