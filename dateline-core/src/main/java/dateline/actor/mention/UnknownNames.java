package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.List;
import java.util.Optional;

/** Finds organisations and places by name that no lexicon knows, as far as the engine tells them: "Zenmar Group". */
final class UnknownNames {
    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final Owners owners;
    private final PlaceOrActor localities;

    UnknownNames(ActorLexicon lexicon, Sentence sentence, Owners owners, PlaceOrActor localities) {
        this.localities = localities;
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.owners = owners;
    }

    Optional<Mention> read(Word head) {
        boolean place = head.is(EntityKind.POLITY) || head.is(EntityKind.LOCATION);
        if (!head.isProperNoun() || head.is(Relation.MODIFIER) || !(head.is(EntityKind.ORGANIZATION) || place)) {
            return Optional.empty();
        }
        int start = start(head);
        Optional<Mention> misspelt = start == head.index() ? misspelt(head) : Optional.empty();
        if (misspelt.isPresent()) {
            return misspelt;
        }
        ActorCode owner = owners.possessor(head).or(place ? ActorCode.NONE : owners.belonging(head));
        String name = sentence.textOf(start, head.index() + 1);
        Mention mention = new Mention(
                head,
                sentence.spanOf(start, head.index() + 1),
                place ? Kind.GROUP : Kind.ORGANIZATION,
                name,
                "name:" + name,
                new ActorCode(owner.country(), place ? List.of() : lexicon.sectorsOfName(name)),
                List.of(),
                true);
        return Optional.of(place && localities.isPlace(head) ? mention.standingBy() : mention);
    }

    /** "Zimbabe" for Zimbabwe, with a doubt. */
    private Optional<Mention> misspelt(Word head) {
        return lexicon.misspelt(head.text())
                .map(country -> new Mention(
                                head,
                                head.span(),
                                Kind.COUNTRY,
                                lexicon.countryName(country.meaning()).orElse(country.phrase()),
                                "country:" + country.meaning(),
                                ActorCode.of(country.meaning()),
                                List.of(),
                                true)
                        .doubting("read \"" + head.text() + "\" as " + country.phrase()));
    }

    private int start(Word head) {
        int start = head.index();
        while (start > 0
                && !sentence.word(start).entityStart()
                && sentence.word(start).entity() == head.entity()) {
            start--;
        }
        return start;
    }
}
