package dateline.export.table;

import dateline.export.Excerpt;
import dateline.export.Wording;
import dateline.json.WireName;
import dateline.record.ActorReference;
import dateline.record.Phrase;
import dateline.record.Place;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is told of a statement, a column each, in this order. What the text does not settle is an empty cell. A further field
 * of statements is a further constant here.
 */
enum StatementColumn {
    /** The report's id. */
    REPORT(r -> List.of(r.excerpt().reading().article().id())),
    /** The statement's id in its report. */
    ID(r -> List.of(r.statement().id())),
    /** Who speaks: the fullest name that the report gives, or the words that stand for nobody known. */
    SPEAKER(true, r -> r.wording().speakers(r.statement())),
    /** The offices and titles that each speaker has in the report. */
    OFFICE(true, r -> known(r.wording().offices(r.statement()))),
    /** How far the speaker is named: named, described or anonymous. */
    ANONYMITY(r -> one(r.statement().anonymity().map(WireName::of))),
    /** Why the speaker is not named: "because he was not authorised to speak". */
    REASON(r -> one(r.statement().source().anonymityReason().map(Phrase::words))),
    /** In quotation marks (direct), without (indirect), or partly (mixed). */
    MANNER(r -> List.of(WireName.of(r.statement().wording().manner()))),
    /** What is done by saying it. */
    ACT(r -> List.of(WireName.of(r.statement().act()))),
    /** The word that attributes: "said", "ruled out". */
    CUE(r -> List.of(r.wording().words(r.statement().cue()))),
    /** What was said; what the cue interrupts is in two pieces. */
    CONTENT(true, r -> r.content().stream().map(r.wording()::words).toList()),
    /** The words that a threat, a promise, an offer or a refusal depends on: "unless the troops leave". */
    CONDITION(
            true,
            r -> r.statement().wording().condition().stream()
                    .map(r.wording()::words)
                    .toList()),
    /** Who is spoken to. */
    ADDRESSEE(true, r -> r.wording().names(r.statement().addressees())),
    /** Who is spoken about. */
    ABOUT(true, r -> r.wording().names(ActorReference.ids(r.statement().about()))),
    /** The words that tell the setting: "told reporters". */
    SETTING(r -> one(r.statement().occasion().setting())),
    /** When it was said: a day, or an interval "first/last" as in ISO 8601, ".." for an open end. */
    WHEN(r -> one(r.statement().when().map(StatementColumn::interval))),
    /** Where it was said. */
    WHERE(r -> one(r.wording().place(r.statement().where()).map(Place::name))),
    /** The id of the statement that this one is told in. */
    WITHIN(r -> one(r.statement().links().within())),
    /** The id of the statement that this one answers. */
    ANSWERS(r -> one(r.statement().links().answers())),
    /** Where the content stands in the text, in code points: "134-168". */
    SPAN(true, r -> r.content().stream().map(r.wording()::characters).toList());

    /** A statement with what its ids and spans point at. */
    record Row(Excerpt excerpt, Wording wording, Statement statement) {
        List<Span> content() {
            return excerpt.content(statement);
        }
    }

    /** How a column is read off a row. */
    private interface Reader {
        List<String> values(Row row);
    }

    private final boolean many;
    private final Reader reader;

    StatementColumn(Reader reader) {
        this(false, reader);
    }

    StatementColumn(boolean many, Reader reader) {
        this.many = many;
        this.reader = reader;
    }

    /** How the column is called: "addressee". */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can have several values. */
    boolean isMany() {
        return many;
    }

    /** The values of one statement; none where the text does not settle it. */
    List<String> values(Row row) {
        return reader.values(row);
    }

    /** The rows of an excerpt. */
    static List<Row> rows(Excerpt excerpt) {
        Wording wording = new Wording(excerpt.reading());
        return excerpt.statements().stream()
                .map(s -> new Row(excerpt, wording, s))
                .toList();
    }

    private static List<String> one(Optional<String> value) {
        return value.stream().toList();
    }

    private static List<String> known(List<String> offices) {
        return offices.stream().allMatch(String::isEmpty) ? List.of() : offices;
    }

    private static String interval(When when) {
        String start = when.start().orElse("..");
        String end = when.end().orElse("..");
        return start.equals(end) ? start : start + "/" + end;
    }
}
