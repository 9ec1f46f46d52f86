package dateline.json;

import dateline.record.RecordKind;
import dateline.record.Talks;
import java.util.Optional;

/** A round of talks. */
final class TalksJson {
    private TalksJson() {}

    static void write(WrittenObject json, Talks talks) {
        json.text("id", talks.id());
        json.objects("sides", talks.sides(), TalksJson::side);
        ValueJson.circumstances(json, talks.session().circumstances());
        json.object("venue", talks.venue(), ValueJson::name);
        json.object("duration", talks.session().length(), TalksJson::length);
        json.objects("topics", talks.topics(), ValueJson::phrase);
        json.object("outcome", outcome -> result(outcome, talks.result()));
        json.objects("undertakings", talks.undertakings(), ValueJson::phrase);
        json.texts("events", talks.events());
        ValueJson.provenance(json, talks.provenance());
    }

    private static void side(WrittenObject json, Talks.Side side) {
        json.text("party", side.party());
        ValueJson.actors(json, "participants", side.participants());
    }

    private static void length(WrittenObject json, Talks.Length length) {
        json.text("value", length.value());
        json.span("span", length.span());
    }

    private static void result(WrittenObject json, Talks.Result result) {
        json.word("kind", result.kind());
        result.words().ifPresent(w -> ValueJson.phrase(json, w));
    }

    static Talks read(GivenObject json) {
        return new Talks(
                json.id(RecordKind.TALKS),
                json.get("sides", v -> v.some(s -> s.object(TalksJson::side))),
                new Talks.Session(
                        ValueJson.circumstances(json),
                        json.optional("venue", ValueJson::name),
                        json.optional("duration", v -> v.object(TalksJson::length))),
                json.list("topics", ValueJson::phrase),
                json.get("outcome", v -> v.object(TalksJson::result)),
                json.list("undertakings", ValueJson::phrase),
                json.list("events", v -> v.idOf(RecordKind.EVENT)),
                json.provenance());
    }

    private static Talks.Side side(GivenObject json) {
        return new Talks.Side(
                json.optional("party", v -> v.text(TextForm.COUNTRY)), ValueJson.actors(json, "participants"));
    }

    private static Talks.Length length(GivenObject json) {
        return new Talks.Length(json.get("value", v -> v.text(TextForm.LENGTH)), json.get("span", GivenValue::span));
    }

    private static Talks.Result result(GivenObject json) {
        Talks.Result.Kind kind = json.get("kind", v -> v.word(Talks.Result.Kind.values()));
        return new Talks.Result(
                kind, json.has("words") || json.has("span") ? Optional.of(ValueJson.phrase(json)) : Optional.empty());
    }
}
