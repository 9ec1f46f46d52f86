package dateline.json;

import dateline.record.RecordKind;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import java.util.Optional;

/** A statement. */
final class StatementJson {
    private StatementJson() {}

    static void write(WrittenObject json, Statement statement) {
        json.text("id", statement.id());
        ValueJson.actors(json, "speakers", statement.source().speakers());
        json.spans("speakerWords", statement.speakerWords());
        json.span("cue", statement.cue());
        json.spans("content", statement.content());
        json.spans("condition", statement.wording().condition());
        json.word("manner", statement.wording().manner());
        json.word("act", statement.act());
        ValueJson.actors(json, "addressees", statement.occasion().addressees());
        ValueJson.actors(json, "about", statement.about());
        ValueJson.circumstances(json, statement.occasion().circumstances());
        json.text("setting", statement.occasion().setting());
        json.word("anonymity", statement.anonymity());
        json.object("anonymityReason", statement.source().anonymityReason(), ValueJson::phrase);
        json.text("within", statement.links().within());
        json.text("answers", statement.links().answers());
        ValueJson.provenance(json, statement.provenance());
    }

    /** Which word shows the act is not on the wire. */
    static Statement read(GivenObject json) {
        return new Statement(
                json.id(RecordKind.STATEMENT),
                source(json),
                wording(json),
                new Statement.Speech(json.get("act", v -> v.word(SpeechAct.values())), Optional.empty()),
                ValueJson.actors(json, "about"),
                occasion(json),
                links(json),
                json.provenance());
    }

    private static Statement.Source source(GivenObject json) {
        return new Statement.Source(
                ValueJson.actors(json, "speakers"),
                json.list("speakerWords", GivenValue::span),
                json.optional("anonymity", v -> v.word(Statement.Anonymity.values())),
                json.optional("anonymityReason", ValueJson::phrase));
    }

    private static Statement.Wording wording(GivenObject json) {
        return new Statement.Wording(
                json.get("cue", GivenValue::span),
                json.list("content", GivenValue::span),
                json.list("condition", GivenValue::span),
                json.get("manner", v -> v.word(Statement.Manner.values())));
    }

    private static Statement.Occasion occasion(GivenObject json) {
        return new Statement.Occasion(
                ValueJson.actors(json, "addressees"),
                ValueJson.circumstances(json),
                json.optional("setting", GivenValue::words));
    }

    private static Statement.Links links(GivenObject json) {
        return new Statement.Links(
                ValueJson.optionalId(json, "within", RecordKind.STATEMENT),
                ValueJson.optionalId(json, "answers", RecordKind.STATEMENT));
    }
}
