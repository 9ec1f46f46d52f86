package dateline.happening;

import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a phrase of a sentence is told of an act though it depends on another word than the act: "six were killed in raids that the
 * air force flew <b>on Idlib</b>". It is, where the way from the phrase up leads over nouns, prepositions and participles alone,
 * and the way from the act up over clauses that go on with it; what is reported, or told of somebody by "who", has its own.
 */
final class NearbyWords {
    /** What the way up from a phrase may lead over. */
    private static final Set<Relation> OF_PHRASE = EnumSet.of(
            Relation.MODIFIER,
            Relation.AGENT,
            Relation.POSSESSOR,
            Relation.PREPOSITION,
            Relation.PREPOSITION_OBJECT,
            Relation.APPOSITION,
            Relation.CONJUNCT,
            Relation.OBJECT,
            Relation.SUBJECT,
            Relation.PASSIVE_SUBJECT,
            Relation.ADVERBIAL_NOUN,
            Relation.ADVERB,
            Relation.ATTRIBUTE,
            Relation.NOUN_CLAUSE);

    /** What the way up from an act may lead over. */
    private static final Set<Relation> OF_ACT = EnumSet.of(
            Relation.MODIFIER,
            Relation.AGENT,
            Relation.PREPOSITION,
            Relation.PREPOSITION_OBJECT,
            Relation.OBJECT,
            Relation.SUBJECT,
            Relation.PASSIVE_SUBJECT,
            Relation.ADVERBIAL_CLAUSE,
            Relation.OPEN_COMPLEMENT,
            Relation.CONJUNCT,
            Relation.NOUN_CLAUSE,
            Relation.PREPOSITION_CLAUSE);

    private final List<Word> others;
    private final ActNouns nouns;

    /** @param others the heads of other acts of the sentence, whose phrases are their own */
    NearbyWords(List<Word> others, ActNouns nouns) {
        this.others = List.copyOf(others);
        this.nouns = nouns;
    }

    boolean isOf(Word phrase, Word act) {
        List<Word> up = way(act);
        Word at = phrase;
        while (!up.contains(at)) {
            boolean passable =
                    (OF_PHRASE.contains(at.relation()) || isOfActNoun(at)) && !(others.contains(at) && !at.equals(act));
            if (!passable || at.headIndex() < 0) {
                return false;
            }
            at = at.head().orElseThrow();
        }
        return !others.contains(at) || at.equals(act);
    }

    /** "a shooting <b>that occurred at a mosque in Gao</b>". */
    private boolean isOfActNoun(Word clause) {
        return clause.is(Relation.RELATIVE_CLAUSE)
                && clause.head().flatMap(nouns::meaning).isPresent();
    }

    /** The act and what it goes on from. */
    private static List<Word> way(Word act) {
        List<Word> up = new ArrayList<>(List.of(act));
        Word at = act;
        while (at.headIndex() >= 0 && OF_ACT.contains(at.relation())) {
            at = at.head().orElseThrow();
            up.add(at);
        }
        return up;
    }
}
