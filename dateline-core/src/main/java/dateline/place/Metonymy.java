package dateline.place;

import dateline.language.Relation;
import dateline.language.Word;
import java.util.Set;

/** Whether the name of a country or capital stands for those who act for it: "Moscow said", "talks with Kyiv". */
final class Metonymy {
    private static final Set<Relation> ACTING = Set.of(
            Relation.SUBJECT,
            Relation.PASSIVE_SUBJECT,
            Relation.OBJECT,
            Relation.RECIPIENT,
            Relation.POSSESSOR,
            Relation.ROOT);

    /** Prepositions behind which a country or capital is where, not who. */
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "from",
            "to",
            "into",
            "through",
            "over",
            "off",
            "toward",
            "towards",
            "of",
            "within",
            "via",
            "along",
            "beyond",
            "leave");

    private Metonymy() {}

    static boolean is(Word head) {
        if (head.is(Relation.MODIFIER)) {
            return true;
        }
        if (head.is(Relation.PREPOSITION_OBJECT)) {
            return head.head().map(p -> !LOCATIVE.contains(p.lemma())).orElse(false);
        }
        if (head.is(Relation.CONJUNCT)) {
            return head.head().map(h -> h.index() != head.index() && is(h)).orElse(false);
        }
        return ACTING.contains(head.relation());
    }
}
