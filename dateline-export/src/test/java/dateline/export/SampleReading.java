package dateline.export;

import dateline.article.Anatomy;
import dateline.record.Actor;
import dateline.record.Amount;
import dateline.record.Article;
import dateline.record.Count;
import dateline.record.Outcome;
import dateline.record.Place;
import dateline.record.Pledge;
import dateline.record.Reading;
import dateline.record.Received;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import dateline.record.Tally;
import dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Readings made by hand: what stands where is looked up in the text. */
public final class SampleReading {
    private final Article article;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Pledge> pledges = new ArrayList<>();

    private SampleReading(Article article) {
        this.article = article;
    }

    /** A report of which only the text is known. */
    public static SampleReading of(String text) {
        return new SampleReading(Anatomy.of(new Received(
                "report",
                "0".repeat(64),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of())));
    }

    /** A report from the web. */
    public static SampleReading published(String day, String url, String headline, String text) {
        return new SampleReading(Anatomy.of(new Received(
                "report",
                "0".repeat(64),
                text,
                Optional.of(LocalDate.parse(day)),
                Optional.of(headline),
                Optional.of("Example Wire"),
                Optional.of(url),
                Optional.of("en"),
                List.of())));
    }

    /** An actor who is meant by these words of the text. */
    public SampleReading actor(String id, Actor.Kind kind, String name, String... mentions) {
        List<Span> spans = List.of(mentions).stream().map(this::span).toList();
        actors.add(new Actor(id, kind, name, Optional.empty(), List.of(), List.of(), spans, "by hand"));
        return this;
    }

    /** A place named once. */
    public SampleReading place(String id, String name, String country, Place.Precision precision) {
        places.add(new Place(id, name, Optional.of(country), precision, List.of(span(name)), "by hand"));
        return this;
    }

    /** A date. */
    public SampleReading day(String words, String value) {
        times.add(new TimeExpression(
                "t" + (times.size() + 1),
                span(words),
                TimeExpression.Type.DATE,
                Optional.of(value),
                Optional.of(value),
                Optional.of(value),
                "by hand"));
        return this;
    }

    /** Somebody who says something. */
    public SampleReading says(List<String> speakers, String cue, String... content) {
        List<Span> spans = List.of(content).stream().map(this::span).toList();
        List<Span> evidence = new ArrayList<>(spans);
        evidence.add(span(cue));
        statements.add(new Statement(
                "s" + (statements.size() + 1),
                speakers,
                List.of(),
                span(cue),
                spans,
                List.of(),
                Statement.Manner.DIRECT,
                SpeechAct.ASSERT,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Statement.Anonymity.NAMED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                evidence,
                "by hand"));
        return this;
    }

    /** A tally; a bound below zero is open. */
    public SampleReading tally(Outcome outcome, String of, long min, long max, String words, String where) {
        Count count = new Count(
                min < 0 ? OptionalLong.empty() : OptionalLong.of(min),
                max < 0 ? OptionalLong.empty() : OptionalLong.of(max),
                words);
        tallies.add(new Tally(
                "n" + (tallies.size() + 1),
                outcome,
                of,
                count,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(where).filter(w -> !w.isEmpty()),
                Optional.empty(),
                List.of(span(words)),
                "by hand"));
        return this;
    }

    /** A sum of money, promised. */
    public SampleReading pledge(String currency, double sum, String words) {
        pledges.add(new Pledge(
                "g" + (pledges.size() + 1),
                List.of(),
                false,
                List.of(),
                Pledge.Kind.FINANCIAL,
                Optional.empty(),
                Optional.of(new Amount(Optional.of(currency), Optional.of(sum), Optional.of(sum), words)),
                Optional.empty(),
                Pledge.Stage.ANNOUNCED,
                Optional.empty(),
                List.of(span(words)),
                "by hand"));
        return this;
    }

    /** Where words stand in the text for the first time. */
    private Span span(String words) {
        int at = article.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Expected \"" + words + "\" in the text, found it nowhere");
        }
        return new Span(at, at + words.length());
    }

    /** The reading. */
    public Reading reading() {
        return new Reading(
                article,
                "sha256:0",
                actors,
                places,
                times,
                statements,
                List.of(),
                tallies,
                pledges,
                List.of(),
                List.of(),
                List.of());
    }

    /** All of it, as the first report of a run. */
    public Excerpt excerpt() {
        return Excerpt.of(reading(), 1);
    }
}
