package dateline.json;

import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Phrase;
import dateline.record.Provenance;
import dateline.record.RecordKind;
import dateline.record.Support;
import dateline.record.Support.Basis;
import dateline.record.When;
import dateline.record.When.DayPart;
import dateline.record.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Values that records of several kinds have, each with the words that it was read from. */
final class ValueJson {
    private ValueJson() {}

    static void provenance(WrittenObject json, Provenance provenance) {
        json.spans("evidence", provenance.evidence());
        json.text("rule", provenance.rule());
    }

    static void actors(WrittenObject json, String name, List<ActorReference> actors) {
        json.objects(name, actors, ValueJson::actor);
    }

    static List<ActorReference> actors(GivenObject json, String name) {
        return json.list(name, ValueJson::actor);
    }

    static void actor(WrittenObject json, ActorReference reference) {
        json.text("actor", reference.actor());
        support(json, reference.support());
    }

    static ActorReference actor(GivenValue value) {
        return value.object(json -> new ActorReference(id(json, "actor", RecordKind.ACTOR), support(json)));
    }

    static void circumstances(WrittenObject json, Circumstances circumstances) {
        when(json, circumstances.when());
        json.object("where", circumstances.where(), ValueJson::where);
    }

    static Circumstances circumstances(GivenObject json) {
        return new Circumstances(when(json), json.optional("where", v -> v.object(ValueJson::where)));
    }

    private static void where(WrittenObject json, Where where) {
        json.text("place", where.place());
        support(json, where.support());
    }

    private static Where where(GivenObject json) {
        return new Where(id(json, "place", RecordKind.PLACE), support(json));
    }

    static void when(WrittenObject json, Optional<When> when) {
        json.object("when", when, ValueJson::when);
    }

    static Optional<When> when(GivenObject json) {
        return json.optional("when", v -> v.object(ValueJson::moments));
    }

    private static void when(WrittenObject json, When when) {
        json.text("time", when.time());
        json.text("start", when.start());
        json.text("end", when.end());
        json.word("part", when.part());
        support(json, when.support());
    }

    private static When moments(GivenObject json) {
        When when = new When(
                optionalId(json, "time", RecordKind.TIME),
                json.optional("start", v -> v.text(TextForm.MOMENT)),
                json.optional("end", v -> v.text(TextForm.MOMENT)),
                json.optional("part", v -> v.word(DayPart.values())),
                support(json));
        if (when.start().isEmpty() && when.end().isEmpty()) {
            throw json.unlike("a start or an end");
        }
        return when;
    }

    private static void support(WrittenObject json, Support support) {
        json.span("span", support.span());
        basis(json, "basis", support.basis());
        json.text("from", support.from());
    }

    private static Support support(GivenObject json) {
        Support support = new Support(
                json.get("span", GivenValue::span), basis(json, "basis"), json.optional("from", GivenValue::id));
        if (support.isSaid() && support.from().isPresent()) {
            throw json.unlike("from", "a basis beside it, for what is said comes from no other record");
        }
        return support;
    }

    /** How a record comes to a value; being said goes without saying. */
    static void basis(WrittenObject json, String name, Basis basis) {
        json.word(name, Optional.of(basis).filter(b -> b != Basis.SAID));
    }

    static Basis basis(GivenObject json, String name) {
        return json.optional(name, v -> v.word(weaker())).orElse(Basis.SAID);
    }

    private static Basis[] weaker() {
        return Arrays.stream(Basis.values()).filter(b -> b != Basis.SAID).toArray(Basis[]::new);
    }

    /** Words that are a value as they stand. */
    static void phrase(WrittenObject json, Phrase phrase) {
        phrase(json, "words", phrase);
    }

    /** A name that is a value as it stands. */
    static void name(WrittenObject json, Phrase phrase) {
        phrase(json, "name", phrase);
    }

    private static void phrase(WrittenObject json, String label, Phrase phrase) {
        json.text(label, phrase.words());
        json.span("span", phrase.span());
    }

    static Phrase phrase(GivenValue value) {
        return value.object(ValueJson::phrase);
    }

    /** Words among the fields of a value that tells more. */
    static Phrase phrase(GivenObject json) {
        return phrase(json, "words");
    }

    static Phrase name(GivenValue value) {
        return value.object(json -> phrase(json, "name"));
    }

    private static Phrase phrase(GivenObject json, String label) {
        return new Phrase(json.get(label, GivenValue::words), json.get("span", GivenValue::span));
    }

    /** The id of another record. */
    static String id(GivenObject json, String name, RecordKind kind) {
        return json.get(name, v -> v.idOf(kind));
    }

    static Optional<String> optionalId(GivenObject json, String name, RecordKind kind) {
        return json.optional(name, v -> v.idOf(kind));
    }
}
