package dateline.json;

import dateline.record.Position;
import dateline.record.RecordKind;

/** A position. */
final class PositionJson {
    private PositionJson() {}

    static void write(WrittenObject json, Position position) {
        json.text("id", position.id());
        json.object("party", party -> ValueJson.actor(party, position.party()));
        json.object("issue", issue -> ValueJson.phrase(issue, position.issue()));
        json.word("stance", position.stance());
        json.text("statement", position.links().statement());
        json.text("event", position.links().event());
        ValueJson.when(json, position.when());
        ValueJson.provenance(json, position.provenance());
    }

    static Position read(GivenObject json) {
        return new Position(
                json.id(RecordKind.POSITION),
                json.get("party", ValueJson::actor),
                json.get("issue", ValueJson::phrase),
                json.get("stance", v -> v.word(Position.Stance.values())),
                new Position.Links(
                        ValueJson.optionalId(json, "statement", RecordKind.STATEMENT),
                        ValueJson.optionalId(json, "event", RecordKind.EVENT)),
                ValueJson.when(json),
                json.provenance());
    }
}
