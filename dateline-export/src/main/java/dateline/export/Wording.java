package dateline.export;

import dateline.json.CodePoints;
import dateline.record.Actor;
import dateline.record.Actor.Role;
import dateline.record.Place;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Where;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ids and spans of a reading mean in words: "a4" is "Levon Hakobyan". */
public final class Wording {
    private final Reading reading;
    private final CodePoints codePoints;

    public Wording(Reading reading) {
        this.reading = reading;
        this.codePoints = new CodePoints(reading.article().text());
    }

    /** The actors of these ids. */
    public List<Actor> actors(List<String> ids) {
        return ids.stream().flatMap(id -> reading.actor(id).stream()).toList();
    }

    /** The names of the actors of these ids; an id that no actor has stands for itself. */
    public List<String> names(List<String> ids) {
        return reading.names(ids);
    }

    /** Who speaks: names, or for nobody known the words that name the speaker. */
    public List<String> speakers(Statement statement) {
        return statement.speakers().isEmpty()
                ? statement.speakerWords().stream().map(this::words).toList()
                : names(statement.speakers());
    }

    /** The offices and titles that each speaker has in this report: "Prime Minister (ARM)"; "" for one without. */
    public List<String> offices(Statement statement) {
        return actors(statement.speakers()).stream().map(Wording::offices).toList();
    }

    /** The offices and titles of an actor; a title that is its name is not said again. */
    public static String offices(Actor actor) {
        return actor.roles().stream()
                .filter(r -> !r.title().equalsIgnoreCase(actor.name()))
                .map(Wording::office)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String office(Role role) {
        return role.title() + role.of().map(of -> " (" + of + ")").orElse("");
    }

    /** The place where something took place. */
    public Optional<Place> place(Optional<Where> where) {
        return where.map(Where::place).flatMap(reading::place);
    }

    /** The words of a span, with one blank for any white space. */
    public String words(Span span) {
        return reading.words(span);
    }

    /** The words of spans, with "…" for what stands between them. */
    public String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    /** Position of the first character of a span, in code points. */
    public int start(Span span) {
        return codePoints.start(span);
    }

    /** Position after the last character of a span, in code points. */
    public int end(Span span) {
        return codePoints.end(span);
    }

    /** A span in code points: "134-168". */
    public String characters(Span span) {
        return start(span) + "-" + end(span);
    }
}
