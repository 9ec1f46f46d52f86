package dateline.actor.mention;

import dateline.actor.SectorGroups;
import dateline.actor.name.ActorCode;
import dateline.actor.name.KnownName;
import dateline.actor.name.KnownName.Sort;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Optional;
import java.util.Set;

/** What the name of a people means: the nation as a party, or some of its people, and of which country. */
final class Ethnonyms {
    /** Peoples named by two adjectives, of which the second tells the country: "Cuban Americans". */
    private static final Set<String> LAST_TELLS = Set.of("USA", "CAN", "CYP", "AUS");

    private static final Set<String> SUPRANATIONAL = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "MNC", "ISM");

    private final SentenceNames names;
    private final Owners owners;

    Ethnonyms(SentenceNames names, Owners owners) {
        this.names = names;
        this.owners = owners;
    }

    /** Whether all of a people is meant: "the Palestinians", "Israelis and Palestinians". */
    static boolean isNation(Word head) {
        boolean joined =
                head.is(Relation.CONJUNCT) || head.child(Relation.CONJUNCT).isPresent();
        boolean counted = head.child(Relation.MODIFIER, Relation.QUANTIFIER).isPresent();
        boolean all = head.children(Relation.DETERMINER).stream()
                .anyMatch(d -> d.lemma().equals("the"));
        return !counted && (all || joined);
    }

    /** "the Norwegian Labour Party", "the Supreme Court of Kenya": bodies are named alike in many countries. */
    ActorCode codeOfBody(Word head, KnownName body) {
        boolean national =
                body.code().country().filter(c -> !SUPRANATIONAL.contains(c)).isPresent()
                        && body.code().sectors().stream().anyMatch(SectorGroups.NATIONAL::contains);
        return national ? inFront(body).or(() -> around(head, body)).orElse(body.code()) : body.code();
    }

    /** "the Supreme Court of <b>Kenya</b>", "<b>Peru</b>'s Congress". */
    private Optional<ActorCode> around(Word head, KnownName body) {
        ActorCode possessor = owners.possessor(head);
        ActorCode of = possessor.isEmpty() ? owners.partOf(head) : possessor;
        return of.country()
                .filter(c -> !SUPRANATIONAL.contains(c))
                .map(c -> new ActorCode(Optional.of(c), body.code().sectors()));
    }

    private Optional<ActorCode> inFront(KnownName body) {
        return names.name(body.from() - 1)
                .filter(n -> n.is(Sort.DEMONYM) || n.is(Sort.COUNTRY))
                .map(n -> new ActorCode(n.code().country(), body.code().sectors()));
    }

    /** The country that members of a people belong to. */
    ActorCode home(Word head, KnownName name) {
        if (names.isEthnic(name)) {
            return new ActorCode(owners.belonging(head).country(), name.code().sectors());
        }
        boolean lastTells = name.code().country().filter(LAST_TELLS::contains).isPresent();
        return lastTells ? name.code() : qualifier(head, name).orElse(name.code());
    }

    /** "<b>Bosnian</b> Serbs". */
    private Optional<ActorCode> qualifier(Word head, KnownName name) {
        return NounPhrase.of(head).qualifiers().stream()
                .filter(q -> q.index() < name.from())
                .flatMap(q -> names.name(q).stream())
                .map(KnownName::code)
                .filter(c -> c.country().isPresent())
                .findFirst();
    }
}
