package dateline.actor.mention;

import dateline.actor.name.ActorLexicon;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where a town, a building or a vehicle only stands by: "in Nairobi", "a doctor at the hospital", "11 drones". Who does
 * something, "Nairobi protested", "the hospital said", never does.
 */
public final class PlaceOrActor {
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "through",
            "throughout",
            "to",
            "from",
            "into",
            "toward",
            "towards",
            "off",
            "on",
            "over",
            "of",
            "between",
            "along",
            "as",
            "within");

    /** Before names that may mean a party as well: "lessons from London", "a threat to Tehran". */
    private static final Set<String> CERTAIN =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "through", "throughout", "into", "off");

    private static final Set<String> BESIDE = Set.of("near", "outside", "inside", "around");

    private static final Set<String> MOTION = Set.of(
            "fly", "go", "come", "travel", "send", "return", "arrive", "flee", "drive", "walk", "sail", "move", "march",
            "head", "rush", "bring", "take", "deploy", "migrate", "reach");

    private static final Set<String> TOWNS = Set.of(
            "town",
            "city",
            "village",
            "port",
            "province",
            "district",
            "region",
            "capital",
            "suburb",
            "hamlet",
            "island",
            "area",
            "municipality",
            "county",
            "settlement",
            "oblast");

    private final ActorLexicon lexicon;

    public PlaceOrActor(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A name that may be a town's as well stands for one here: "the town of Mwanga", "in Mwanga". */
    public boolean isTown(Word head, int first) {
        boolean locative = preposition(head)
                .filter(p -> BESIDE.contains(p.lemma()) || p.lemma().equals("in"))
                .isPresent();
        return first == head.index() && (locative || isNamedTown(head));
    }

    private boolean isNamedTown(Word head) {
        return preposition(head)
                .filter(p -> p.lemma().equals("of"))
                .flatMap(Word::head)
                .filter(noun -> TOWNS.contains(noun.lemma()))
                .isPresent();
    }

    /** A capital that is no government here. */
    boolean isCapitalAsPlace(Word head) {
        boolean moved = preposition(head)
                .filter(p -> Set.of("to", "from", "for").contains(p.lemma()))
                .flatMap(Word::head)
                .filter(verb -> MOTION.contains(verb.lemma()))
                .isPresent();
        boolean stays =
                preposition(head).filter(p -> CERTAIN.contains(p.lemma())).isPresent();
        return head.is(Relation.MODIFIER, Relation.APPOSITION, Relation.ADVERBIAL_NOUN)
                || stays
                || moved
                || isNamedTown(head)
                || head.is(Relation.OBJECT) && hasVerb(head, Set.of("visit", "leave", "reach", "enter"));
    }

    private boolean hasVerb(Word head, Set<String> verbs) {
        return head.head().filter(v -> verbs.contains(v.lemma())).isPresent();
    }

    /** A town or region that no lexicon or only the gazetteer knows. */
    boolean isPlace(Word head) {
        return !isDoer(head);
    }

    /** A building, medium or vehicle. */
    boolean isBystander(Word head, String words) {
        Optional<String> sort = lexicon.bystander(head.lemma()).or(() -> lexicon.bystander(words));
        boolean act = sort.filter(s -> s.equals("act")).isPresent();
        boolean does = isDoer(head)
                || head.is(Relation.POSSESSOR)
                || head.child(Relation.POSSESSOR).isPresent();
        if (act) {
            return !does;
        }
        boolean thing = sort.filter(s -> s.equals("thing")).isPresent();
        boolean site = sort.isPresent()
                && preposition(head).filter(p -> WHERE.contains(p.lemma())).isPresent();
        boolean acted = head.is(Relation.OBJECT, Relation.PASSIVE_SUBJECT);
        boolean beside =
                preposition(head).filter(p -> BESIDE.contains(p.lemma())).isPresent();
        return thing || site || sort.isPresent() && acted || beside;
    }

    private boolean isDoer(Word head) {
        boolean by = preposition(head).filter(p -> p.lemma().equals("by")).isPresent();
        return by || head.is(Relation.SUBJECT, Relation.AGENT);
    }

    private Optional<Word> preposition(Word head) {
        return head.is(Relation.PREPOSITION_OBJECT) ? head.head() : Optional.empty();
    }
}
