package dateline.json;

import dateline.record.Pledge;
import dateline.record.Pledge.Amount;
import dateline.record.RecordKind;
import java.util.Optional;

/** A pledge. */
final class PledgeJson {
    private PledgeJson() {}

    static void write(WrittenObject json, Pledge pledge) {
        json.text("id", pledge.id());
        ValueJson.actors(json, "donors", pledge.parties().donors());
        json.flag("joint", pledge.parties().joint());
        ValueJson.actors(json, "recipients", pledge.parties().recipients());
        json.word("kind", pledge.kind());
        json.object("item", pledge.item(), ValueJson::phrase);
        json.object("amount", pledge.amount(), PledgeJson::amount);
        json.object("mechanism", pledge.mechanism(), ValueJson::name);
        json.word("stage", pledge.stage());
        json.text("statement", pledge.links().statement());
        json.text("event", pledge.links().event());
        ValueJson.when(json, pledge.when());
        ValueJson.provenance(json, pledge.provenance());
    }

    private static void amount(WrittenObject json, Amount amount) {
        json.text("currency", amount.currency());
        json.number("min", amount.min());
        json.number("max", amount.max());
        json.text("words", amount.words());
        json.span("span", amount.span());
    }

    static Pledge read(GivenObject json) {
        return new Pledge(
                json.id(RecordKind.PLEDGE),
                new Pledge.Parties(
                        ValueJson.actors(json, "donors"),
                        json.get("joint", GivenValue::flag),
                        ValueJson.actors(json, "recipients")),
                json.get("kind", v -> v.word(Pledge.Kind.values())),
                new Pledge.Gift(
                        json.optional("item", ValueJson::phrase),
                        json.optional("amount", v -> v.object(PledgeJson::amount)),
                        json.optional("mechanism", ValueJson::name)),
                json.get("stage", v -> v.word(Pledge.Stage.values())),
                new Pledge.Links(
                        ValueJson.optionalId(json, "statement", RecordKind.STATEMENT),
                        ValueJson.optionalId(json, "event", RecordKind.EVENT)),
                ValueJson.when(json),
                json.provenance());
    }

    private static Amount amount(GivenObject json) {
        return new Amount(
                json.optional("currency", v -> v.text(TextForm.CURRENCY)),
                sum(json, "min"),
                sum(json, "max"),
                json.get("words", GivenValue::words),
                json.get("span", GivenValue::span));
    }

    private static Optional<Double> sum(GivenObject json, String name) {
        return json.optional(name, v -> v.between(0, Double.MAX_VALUE));
    }
}
