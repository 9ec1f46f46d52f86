package dateline.actor.mention;

import dateline.actor.SectorGroups;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon.Name;
import dateline.actor.name.ActorLexicon.Sort;
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
    boolean isNation(Word head) {
        boolean joined =
                head.is(Relation.CONJUNCT) || head.child(Relation.CONJUNCT).isPresent();
        boolean counted = head.child(Relation.MODIFIER, Relation.QUANTIFIER).isPresent();
        boolean all = head.children(Relation.DETERMINER).stream()
                .anyMatch(d -> d.lemma().equals("the"));
        return !counted && (all || joined);
    }

    /** "the Norwegian Labour Party", "the Supreme Court of Kenya": bodies are named alike in many countries. */
    ActorCode ofNation(Word head, Name body) {
        boolean national =
                body.code().country().filter(c -> !SUPRANATIONAL.contains(c)).isPresent()
                        && body.code().sectors().stream().anyMatch(SectorGroups.NATIONAL::contains);
        return national ? inFront(body).or(() -> around(head, body)).orElse(body.code()) : body.code();
    }

    /** "the Supreme Court of <b>Kenya</b>", "<b>Peru</b>'s Congress". */
    private Optional<ActorCode> around(Word head, Name body) {
        ActorCode possessor = owners.possessor(head);
        ActorCode of = possessor.isEmpty() ? owners.partOf(head) : possessor;
        return of.country()
                .filter(c -> !SUPRANATIONAL.contains(c))
                .map(c -> new ActorCode(Optional.of(c), body.code().sectors()));
    }

    private Optional<ActorCode> inFront(Name body) {
        Name before = body.hit().from() == 0 ? null : names.get(body.hit().from() - 1);
        boolean nation = before != null && (before.sort() == Sort.DEMONYM || before.sort() == Sort.COUNTRY);
        return nation && before != null
                ? Optional.of(new ActorCode(before.code().country(), body.code().sectors()))
                : Optional.empty();
    }

    /** The country that members of a people belong to. */
    ActorCode home(Word head, Name name) {
        if (names.isEthnic(name)) {
            return new ActorCode(owners.belonging(head).country(), name.code().sectors());
        }
        boolean lastTells = name.code().country().filter(LAST_TELLS::contains).isPresent();
        Optional<ActorCode> modifier = NounPhrase.of(head).qualifiers().stream()
                .filter(q -> q.index() < name.hit().from())
                .map(q -> names.get(q.index()))
                .filter(n -> n != null)
                .map(Name::code)
                .filter(c -> c.country().isPresent())
                .findFirst();
        return lastTells ? name.code() : modifier.orElse(name.code());
    }
}
