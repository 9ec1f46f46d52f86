package dateline.export;

import dateline.article.Anatomy;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Article;
import dateline.record.Circumstances;
import dateline.record.Origin;
import dateline.record.Outcome;
import dateline.record.Phrase;
import dateline.record.Place;
import dateline.record.Pledge;
import dateline.record.Pledge.Amount;
import dateline.record.Provenance;
import dateline.record.Published;
import dateline.record.Reading;
import dateline.record.Received;
import dateline.record.ReportRecord;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import dateline.record.Support;
import dateline.record.Tally;
import dateline.record.Tally.Count;
import dateline.record.TimeExpression;
import dateline.record.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Readings made by hand: what stands where is looked up in the text. */
public final class SampleReading {
    private final Article article;
    private final List<ReportRecord> records = new ArrayList<>();

    private SampleReading(Article article) {
        this.article = article;
    }

    /** A report of which only the text is known. */
    public static SampleReading of(String text) {
        return new SampleReading(Anatomy.read(new Received(
                Origin.of("report", "0".repeat(64)),
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                List.of())));
    }

    /** A report from the web. */
    public static SampleReading published(String day, String url, String headline, String text) {
        return new SampleReading(Anatomy.read(new Received(
                new Origin(
                        "report",
                        "0".repeat(64),
                        Origin.PLAIN_TEXT,
                        Optional.of("Example Wire"),
                        Optional.of(url),
                        Origin.Edition.UNKNOWN),
                text,
                Optional.of(Published.given(LocalDate.parse(day))),
                Optional.of(headline),
                Optional.of("en"),
                List.of())));
    }

    /** An actor who is meant by these words of the text. */
    public SampleReading actor(String id, Actor.Kind kind, String name, String... mentions) {
        List<Span> spans = List.of(mentions).stream().map(this::span).toList();
        records.add(new Actor(id, kind, name, Optional.empty(), List.of(), List.of(), spans, "by hand"));
        return this;
    }

    /** A place named once. */
    public SampleReading place(String id, String name, String country, Place.Precision precision) {
        records.add(new Place(
                id,
                name,
                Place.Use.PLACE,
                Place.Location.inCountry(Optional.of(country)),
                precision,
                Optional.empty(),
                List.of(span(name)),
                "by hand"));
        return this;
    }

    /** A date. */
    public SampleReading day(String words, String value) {
        records.add(new TimeExpression(
                id("t"),
                span(words),
                TimeExpression.Type.DATE,
                Optional.of(value),
                Optional.of(value),
                Optional.of(value),
                Optional.empty(),
                "by hand"));
        return this;
    }

    /** Somebody who says something. */
    public SampleReading says(List<String> speakers, String cue, String... content) {
        List<Span> spans = List.of(content).stream().map(this::span).toList();
        List<Span> evidence = new ArrayList<>(spans);
        evidence.add(span(cue));
        records.add(new Statement(
                id("s"),
                new Statement.Source(
                        speakers.stream()
                                .map(id -> ActorReference.said(id, span(cue)))
                                .toList(),
                        List.of(),
                        Optional.of(Statement.Anonymity.NAMED),
                        Optional.empty()),
                new Statement.Wording(span(cue), spans, List.of(), Statement.Manner.DIRECT),
                new Statement.Speech(SpeechAct.ASSERT, Optional.empty()),
                List.of(),
                Statement.Occasion.UNKNOWN,
                Statement.Links.NONE,
                new Provenance(evidence, "by hand")));
        return this;
    }

    /** A tally; a bound below zero is open. */
    public SampleReading tally(Outcome outcome, String of, long min, long max, String words, String where) {
        Count count = new Count(
                min < 0 ? OptionalLong.empty() : OptionalLong.of(min),
                max < 0 ? OptionalLong.empty() : OptionalLong.of(max),
                words,
                span(words));
        records.add(new Tally(
                id("n"),
                new Tally.Fate(outcome, span(words)),
                new Phrase(of, span(words)),
                count,
                List.of(),
                new Tally.Links(Optional.empty(), Optional.empty(), Optional.empty()),
                new Circumstances(
                        Optional.empty(),
                        Optional.of(where).filter(w -> !w.isEmpty()).map(w -> new Where(w, Support.said(span(words))))),
                new Provenance(List.of(span(words)), "by hand")));
        return this;
    }

    /** A sum of money, promised. */
    public SampleReading pledge(String currency, double sum, String words) {
        records.add(new Pledge(
                id("g"),
                new Pledge.Parties(List.of(), false, List.of()),
                Pledge.Kind.FINANCIAL,
                new Pledge.Gift(
                        Optional.empty(),
                        Optional.of(new Amount(
                                Optional.of(currency), Optional.of(sum), Optional.of(sum), words, span(words))),
                        Optional.empty()),
                Pledge.Stage.ANNOUNCED,
                new Pledge.Links(Optional.empty(), Optional.empty()),
                Optional.empty(),
                new Provenance(List.of(span(words)), "by hand")));
        return this;
    }

    /** The next id of a kind: "s2". */
    private String id(String kind) {
        return kind + (records.stream().filter(r -> r.id().startsWith(kind)).count() + 1);
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
        return new Reading(article, "sha256:0", records, List.of());
    }

    /** All of it, as the first report of a run. */
    public Excerpt excerpt() {
        return Excerpt.of(reading(), 1);
    }
}
