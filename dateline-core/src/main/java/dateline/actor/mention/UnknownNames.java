package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.knowledge.Lexicon;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.Metonymy;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import java.util.List;
import java.util.Optional;

/** Finds organisations and places by name that no lexicon knows, as far as the engine tells them: "Zenmar Group". */
final class UnknownNames {
    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final Owners owners;

    private final Metonymy metonymy;

    UnknownNames(ActorLexicon lexicon, Sentence sentence, Owners owners) {
        this.metonymy = lexicon.metonymy();
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.owners = owners;
    }

    Optional<Mention> read(Word head) {
        boolean place = head.is(EntityKind.POLITY, EntityKind.LOCATION);
        boolean named = head.isProperNoun() && (place || head.is(EntityKind.ORGANIZATION));
        if (!named || head.is(Relation.MODIFIER)) {
            return Optional.empty();
        }
        int start = start(head);
        Optional<Mention> misspelt = start == head.index() ? misspelt(head) : Optional.empty();
        return misspelt.or(() -> Optional.of(place ? place(start, head) : organization(start, head)));
    }

    private Mention place(int start, Word head) {
        ActorCode owner = owners.possessor(head);
        Mention place = named(start, head, Kind.GROUP, new ActorCode(owner.country(), List.of()));
        return metonymy.acts(head) ? place : place.asBystander();
    }

    private Mention organization(int start, Word head) {
        ActorCode owner = owners.possessor(head).or(owners.belonging(head));
        List<Sector> sectors = lexicon.sectorsOfName(name(start, head));
        return named(start, head, Kind.ORGANIZATION, new ActorCode(owner.country(), sectors));
    }

    private Mention named(int start, Word head, Kind kind, ActorCode code) {
        String name = name(start, head);
        Designation designation = new Designation(kind, name, new MentionKey.ProperName(name));
        return new Mention(head, sentence.spanOf(start, head.index() + 1), designation, code);
    }

    private String name(int start, Word head) {
        return sentence.textOf(start, head.index() + 1);
    }

    /** "Zimbabe" for Zimbabwe, with a doubt. */
    private Optional<Mention> misspelt(Word head) {
        return lexicon.misspelt(head.text())
                .map(country -> new Mention(head, head.span(), country(country), ActorCode.read(country.meaning()))
                        .doubting("read \"" + head.text() + "\" as " + country.phrase()));
    }

    private Designation country(Lexicon.Entry country) {
        String name = lexicon.countryName(country.meaning()).orElse(country.phrase());
        return new Designation(Kind.COUNTRY, name, new MentionKey.Country(country.meaning()));
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
