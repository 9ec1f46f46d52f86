package dateline.statement.act;

import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Word;

/**
 * A clause that a speaker vouches for: "we will not accept it".
 *
 * @param clause the clause
 * @param voice who says it
 */
record EndorsedClause(Clause clause, SpeakerReference voice) {
    Word verb() {
        return clause.predicate();
    }

    boolean isOf(String lemma) {
        return verb().lemma().equals(lemma);
    }

    /** Whether the speaker does what it tells. */
    boolean isOwn() {
        return voice.does(clause);
    }

    /** Also of what somebody "is <b>not</b> going to" do. */
    boolean isNegated() {
        return clause.negated()
                || clause.link() == Link.OPEN_COMPLEMENT
                        && clause.above().filter(a -> a.negated() && isGoing(a)).isPresent();
    }

    /** "will", "is going to", in another's words "would". */
    boolean isFuture() {
        boolean isTo = clause.link() == Link.OPEN_COMPLEMENT
                && clause.above().filter(EndorsedClause::isGoing).isEmpty();
        return is(Modality.FUTURE) && !isTo || clause.isReportedFuture() && !voice.isQuoted(verb());
    }

    private static boolean isGoing(Clause clause) {
        return clause.predicate().lemma().equals("go") && clause.progressive();
    }

    boolean is(Modality modality) {
        return is(clause, modality);
    }

    static boolean is(Clause clause, Modality modality) {
        return clause.modality().filter(m -> m == modality).isPresent();
    }

    boolean hasAuxiliary(String lemma) {
        return hasAuxiliary(verb(), lemma);
    }

    static boolean hasAuxiliary(Word verb, String lemma) {
        return verb.children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals(lemma));
    }
}
