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
    private final Set<String> otherTime;

    /**
     * @param others the heads of other acts of the sentence, whose phrases are their own
     * @param otherTime conjunctions of clauses that tell of another time: "after"
     */
    NearbyWords(List<Word> others, ActNouns nouns, Set<String> otherTime) {
        this.others = List.copyOf(others);
        this.nouns = nouns;
        this.otherTime = otherTime;
    }

    /** Whether the place that a phrase names is that of the act. */
    boolean isOf(Word phrase, Word act) {
        return isOf(phrase, act, way(act));
    }

    /** Whether the day is: not where the act was done "after" or "before" what the day is told of. */
    boolean isDayOf(Word phrase, Word act) {
        List<Word> way = way(act);
        int end = 0;
        while (end < way.size() && !isAtAnotherTime(way.get(end))) {
            end++;
        }
        boolean named = phrase.is(Relation.MODIFIER, Relation.POSSESSOR)
                && phrase.head().flatMap(nouns::meaning).isEmpty(); // "a 2003 ceasefire"
        return !named && isOf(phrase, act, way.subList(0, Math.min(end + 1, way.size())));
    }

    /** "released on Sunday, two days <b>after gunmen seized</b> them". */
    private boolean isAtAnotherTime(Word clause) {
        return clause.children(Relation.MARKER).stream().anyMatch(m -> otherTime.contains(m.lemma()));
    }

    private boolean isOf(Word phrase, Word act, List<Word> up) {
        Word at = phrase;
        boolean ofSubject = false;
        while (!up.contains(at)) {
            if (!isPassable(at, act) || at.headIndex() < 0) {
                return false;
            }
            ofSubject |= at.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
            at = at.head().orElseThrow();
        }
        boolean ofOther = ofSubject && !at.equals(act); // "judges <b>in Lima</b> charged them with a raid"
        return !ofOther && (!others.contains(at) || at.equals(act) || goesOnFrom(act, at));
    }

    /** Not from what somebody is: "Ana Brant, head of a prison <b>in Gao</b>, was shot". */
    private boolean isPassable(Word at, Word act) {
        boolean described = at.is(Relation.APPOSITION) && !at.isProperNoun();
        boolean ofOther = others.contains(at) && !at.equals(act);
        return !described && !ofOther && (OF_PHRASE.contains(at.relation()) || isOfActNoun(at));
    }

    /** "marched through Lima, <b>and</b> police <b>fired</b> tear gas": joined to the other act, not told within it. */
    private static boolean goesOnFrom(Word act, Word other) {
        Word at = act;
        while (!at.equals(other)) {
            if (!at.is(Relation.CONJUNCT, Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT) || at.headIndex() < 0) {
                return false;
            }
            at = at.head().orElseThrow();
        }
        return act.isVerb();
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
