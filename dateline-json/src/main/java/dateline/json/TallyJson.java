package dateline.json;

import dateline.record.Outcome;
import dateline.record.Phrase;
import dateline.record.RecordKind;
import dateline.record.Tally;
import dateline.record.Tally.Count;
import java.util.Optional;
import java.util.OptionalLong;

/** A tally. */
final class TallyJson {
    private TallyJson() {}

    static void write(WrittenObject json, Tally tally) {
        json.text("id", tally.id());
        json.word("outcome", tally.outcome());
        json.span("outcomeSpan", tally.fate().span());
        json.text("of", tally.of().words());
        json.span("ofSpan", tally.of().span());
        json.object("count", count -> count(count, tally.count()));
        json.text("partOf", tally.partOf());
        ValueJson.actors(json, "claimedBy", tally.claimedBy());
        json.text("statement", tally.links().statement());
        json.text("event", tally.event());
        ValueJson.circumstances(json, tally.circumstances());
        ValueJson.provenance(json, tally.provenance());
    }

    private static void count(WrittenObject json, Count count) {
        json.whole("min", count.min());
        json.whole("max", count.max());
        json.text("words", count.words());
        json.span("span", count.span());
    }

    static Tally read(GivenObject json) {
        return new Tally(
                json.id(RecordKind.TALLY),
                new Tally.Fate(
                        json.get("outcome", v -> v.word(Outcome.values())), json.get("outcomeSpan", GivenValue::span)),
                new Phrase(json.get("of", GivenValue::words), json.get("ofSpan", GivenValue::span)),
                json.get("count", v -> v.object(TallyJson::count)),
                ValueJson.actors(json, "claimedBy"),
                new Tally.Links(
                        ValueJson.optionalId(json, "partOf", RecordKind.TALLY),
                        ValueJson.optionalId(json, "event", RecordKind.EVENT),
                        ValueJson.optionalId(json, "statement", RecordKind.STATEMENT)),
                ValueJson.circumstances(json),
                json.provenance());
    }

    private static Count count(GivenObject json) {
        Count count = new Count(
                bound(json, "min"),
                bound(json, "max"),
                json.get("words", GivenValue::words),
                json.get("span", GivenValue::span));
        if (count.min().isEmpty() && count.max().isEmpty()) {
            throw json.unlike("a min or a max");
        }
        return count;
    }

    private static OptionalLong bound(GivenObject json, String name) {
        Optional<Long> bound = json.optional(name, GivenValue::whole);
        return bound.isPresent() ? OptionalLong.of(bound.get()) : OptionalLong.empty();
    }
}
