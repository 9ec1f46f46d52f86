package dateline.cli.page;

import dateline.cli.terminal.Style;
import dateline.cli.terminal.Wrap;
import dateline.export.Wording;
import dateline.json.WireName;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Place;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Status;
import dateline.record.Talks;
import dateline.record.Tally;
import dateline.record.When;
import dateline.record.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reading as a page for a person: who is who, what happened, who said what, how many, each with the report's words. */
public final class TextPage {
    private static final int MARGIN = 6;

    private final Reading reading;
    private final Style style;
    private final int width;
    private final Wording wording;
    private final StringBuilder page = new StringBuilder();

    public TextPage(Reading reading, Style style, int width) {
        this.reading = reading;
        this.style = style;
        this.width = width;
        this.wording = new Wording(reading);
    }

    public String text() {
        page.append(ReportHead.of(reading.article(), style, width));
        if (reading.isPartial()) {
            page.append(style.warning("read in part, see the doubts")).append('\n');
        }
        section("WHO IS WHO", "actors", reading.actors(), this::actor);
        section("WHERE", "places", places(), this::place);
        section("WHAT HAPPENED", "events", reading.events(), this::event);
        section("WHO SAID WHAT", "statements", reading.statements(), this::statement);
        section("HOW MANY", "tallies", reading.tallies(), this::tally);
        section("PLEDGES", "pledges", reading.pledges(), this::pledge);
        section("TALKS", "talks", reading.talks(), this::talks);
        section("POSITIONS", "positions", reading.positions(), this::position);
        section("DOUBTS", "doubts", reading.doubts(), this::doubt);
        return page.append('\n').toString();
    }

    private <T> void section(String title, String kind, List<T> records, BiConsumer<StringBuilder, T> write) {
        page.append('\n');
        if (records.isEmpty()) {
            page.append(style.quiet("no " + kind)).append('\n');
            return;
        }
        page.append(style.heading(title)).append('\n');
        records.forEach(r -> write.accept(page, r));
    }

    private void actor(StringBuilder out, Actor actor) {
        String roles = Wording.offices(actor);
        String name = style.strong(actor.name())
                + actor.code().map(c -> "  " + c).orElse(style.warning("  no code"))
                + "  "
                + style.quiet(WireName.of(actor.kind()));
        line(out, actor.id(), name + (roles.isEmpty() ? "" : "  " + roles));
    }

    private List<Place> places() {
        return reading.places().stream().filter(p -> p.use() == Place.Use.PLACE).toList();
    }

    private void place(StringBuilder out, Place place) {
        String within = Stream.of(place.admin1().filter(a -> !a.equals(place.name())), place.country())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String point = place.point()
                .map(p -> "  " + style.quiet(String.format(Locale.ROOT, "%.2f %.2f", p.latitude(), p.longitude())))
                .orElse("");
        boolean open = place.precision() == Place.Precision.NONE;
        String unsettled =
                open ? "  " + style.warning("not settled: " + place.why().orElse("unknown")) : "";
        line(out, place.id(), style.strong(place.name()) + (within.isEmpty() ? "" : "  " + within) + point + unsettled);
    }

    private void event(StringBuilder out, Event event) {
        String act = event.type() + event.mode().map(m -> "/" + m).orElse("") + " " + event.cameo();
        String status = event.status() == Status.HAPPENED ? "" : "  " + style.warning(WireName.of(event.status()));
        line(
                out,
                event.id(),
                style.strong(names(event.sources())) + "  " + act + " → " + style.strong(names(event.targets()))
                        + status + (event.background() ? style.quiet("  background") : ""));
        facts(out, event.when(), event.where(), event.accordingTo());
        quote(out, event.evidence());
    }

    private void statement(StringBuilder out, Statement statement) {
        String speakers = listed(wording.speakers(statement));
        String about = statement.about().isEmpty() ? "" : ", about " + names(ActorReference.ids(statement.about()));
        String addressees = statement.addressees().isEmpty() ? "" : ", to " + names(statement.addressees());
        line(
                out,
                statement.id(),
                style.strong(speakers) + "  " + WireName.of(statement.act()) + about + addressees + linked(statement)
                        + "  " + style.quiet(WireName.of(statement.wording().manner())));
        facts(out, statement.when(), statement.where(), List.of());
        quote(out, statement.content().isEmpty() ? List.of(statement.cue()) : statement.content());
    }

    /** ", answers s1, within s3". */
    private static String linked(Statement statement) {
        return statement.links().answers().map(a -> ", answers " + a).orElse("")
                + statement.links().within().map(w -> ", within " + w).orElse("");
    }

    private void tally(StringBuilder out, Tally tally) {
        line(
                out,
                tally.id(),
                style.strong(counted(tally)) + "  " + WireName.of(tally.outcome())
                        + tally.partOf().map(n -> "  part of " + n).orElse(""));
        facts(out, tally.when(), tally.where(), tally.claimedBy());
        quote(out, tally.evidence());
    }

    /** "12 people", but "dozens of people". */
    private static String counted(Tally tally) {
        String words = tally.count().words();
        boolean vague = words.matches("(?i).*(dozens|scores|hundreds|thousands|millions)");
        return words + (vague ? " of " : " ") + tally.of().words();
    }

    private void pledge(StringBuilder out, Pledge pledge) {
        line(
                out,
                pledge.id(),
                style.strong(names(pledge.donors())) + " → " + style.strong(names(pledge.recipients())) + "  "
                        + pledge.amount().map(a -> a.words() + ", ").orElse("")
                        + pledge.item().map(i -> i.words() + ", ").orElse("") + WireName.of(pledge.kind()) + ", "
                        + WireName.of(pledge.stage())
                        + pledge.mechanism().map(m -> ", through " + m.words()).orElse(""));
        facts(out, pledge.when(), Optional.empty(), List.of());
        quote(out, pledge.evidence());
    }

    private void talks(StringBuilder out, Talks talks) {
        String sides = talks.sides().stream()
                .map(s -> s.party().orElse("?") + " (" + names(s.ids()) + ")")
                .collect(Collectors.joining(" and "));
        line(
                out,
                talks.id(),
                style.strong(sides) + talks.duration().map(d -> "  " + d).orElse("") + "  outcome "
                        + WireName.of(talks.result().kind())
                        + talks.result().words().map(w -> ": " + w.words()).orElse(""));
        facts(out, talks.when(), talks.where(), List.of());
        quote(out, talks.evidence());
    }

    private void position(StringBuilder out, Position position) {
        line(
                out,
                position.id(),
                style.strong(names(List.of(position.party().actor()))) + "  " + WireName.of(position.stance()) + "  "
                        + position.issue().words());
        quote(out, position.evidence());
    }

    private void doubt(StringBuilder out, Doubt doubt) {
        line(out, doubt.about().orElse("·"), style.warning(doubt.why()));
        if (doubt.span().length() > 0) {
            quote(out, List.of(doubt.span()));
        }
    }

    private void line(StringBuilder out, String id, String text) {
        out.append(style.quiet(String.format(Locale.ROOT, "%4s  ", id)))
                .append(text)
                .append('\n');
    }

    private void facts(
            StringBuilder out, Optional<When> when, Optional<Where> where, List<ActorReference> accordingTo) {
        List<String> facts = new ArrayList<>();
        when.ifPresent(w -> facts.add(ReportHead.days(w)));
        wording.place(where).ifPresent(p -> facts.add("in " + p.name()));
        if (!accordingTo.isEmpty()) {
            facts.add("according to " + names(ActorReference.ids(accordingTo)));
        }
        if (!facts.isEmpty()) {
            out.append(" ".repeat(MARGIN)).append(String.join(" · ", facts)).append('\n');
        }
    }

    private void quote(StringBuilder out, List<Span> spans) {
        String words = wording.words(spans);
        boolean marked = "“\"„«".indexOf(words.charAt(0)) >= 0;
        for (String line : Wrap.lines(marked ? words : "“" + words + "”", width - MARGIN)) {
            out.append(" ".repeat(MARGIN)).append(style.quoted(line)).append('\n');
        }
    }

    private String names(List<String> ids) {
        return listed(wording.names(ids));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "?" : String.join(", ", names);
    }
}
