package dateline.json;

import dateline.record.Actor;
import dateline.record.RecordKind;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.record.Support.Basis;
import java.util.List;
import java.util.Optional;

/** An actor: its code follows from country and sectors, and it rests on its mentions. */
final class ActorJson {
    private ActorJson() {}

    static void write(WrittenObject json, Actor actor) {
        json.text("id", actor.id());
        json.word("kind", actor.kind());
        json.text("name", actor.name());
        json.text("code", actor.code());
        actor.home().ifPresent(home -> home(json, home));
        json.texts("sectors", actor.sectors().stream().map(Sector::code).toList());
        json.objects("roles", actor.roles(), ActorJson::role);
        json.spans("mentions", actor.mentions());
        json.spans("evidence", actor.mentions());
        json.text("rule", actor.rule());
    }

    private static void home(WrittenObject json, Actor.Home home) {
        json.text("country", home.country());
        ValueJson.basis(json, "countryBasis", home.basis());
        json.span("countrySpan", home.span());
    }

    private static void role(WrittenObject json, Actor.Role role) {
        json.text("title", role.title());
        json.text("of", role.of());
        json.span("span", role.span());
    }

    static Actor read(GivenObject json) {
        List<Span> mentions = json.get("mentions", GivenValue::evidence);
        Actor actor = new Actor(
                json.id(RecordKind.ACTOR),
                json.get("kind", v -> v.word(Actor.Kind.values())),
                json.get("name", GivenValue::words),
                home(json),
                json.list("sectors", v -> v.oneOf(Sector.values(), Sector::code)),
                json.list("roles", v -> v.object(ActorJson::role)),
                mentions,
                json.get("rule", GivenValue::words));
        json.requireFollowing("code", actor.code(), GivenValue::words);
        json.requireFollowing("evidence", Optional.of(mentions), GivenValue::evidence);
        return actor;
    }

    private static Optional<Actor.Home> home(GivenObject json) {
        Optional<String> country = json.optional("country", v -> v.text(TextForm.COUNTRY));
        Basis basis = ValueJson.basis(json, "countryBasis");
        Optional<Span> span = json.optional("countrySpan", GivenValue::span);
        if (country.isEmpty() && basis != Basis.SAID) {
            throw json.unlike("country", "one, for there is a countryBasis");
        }
        if (basis == Basis.CARRIED && span.isEmpty() || basis == Basis.SAID && span.isPresent()) {
            throw json.unlike("countrySpan", "the words that a country was carried from, and none where it was said");
        }
        return country.map(c -> new Actor.Home(c, basis, span));
    }

    private static Actor.Role role(GivenObject json) {
        return new Actor.Role(
                json.get("title", GivenValue::words),
                json.optional("of", GivenValue::words),
                json.get("span", GivenValue::span));
    }
}
