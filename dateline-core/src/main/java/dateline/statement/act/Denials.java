package dateline.statement.act;

import dateline.language.Clause;
import dateline.language.Clause.Tense;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.SpeechAct;
import dateline.statement.act.ActWordClasses.Sort;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said not to be so: a claim, a deed of one's own, or a deed at all. */
final class Denials {
    private final ActWordClasses sorts;

    Denials(ActWordClasses sorts) {
        this.sorts = sorts;
    }

    /** "we did not attack", "there was no attack", "that is a lie". */
    Optional<SpeechAct> denial(EndorsedClause said) {
        return Signs.of(SpeechAct.DENY, isOfClaim(said.clause()) || isOfDeed(said) || isOfAnyDeed(said));
    }

    private boolean isOfClaim(Clause clause) {
        boolean ofClaim = clause.doers().stream().anyMatch(d -> sorts.is(Sort.CLAIM, d));
        return ofClaim && sorts.saysSubjectIs(clause.negated() ? Sort.TRUE : Sort.UNTRUE, clause);
    }

    private boolean isOfDeed(EndorsedClause said) {
        Clause clause = said.clause();
        boolean wrong = sorts.is(Sort.WRONG, clause) && !said.isOf("fail");
        boolean harm = sorts.is(Sort.HARM, clause) && said.isOwn();
        return clause.negated() && clause.modality().isEmpty() && (isOwnDeed(said) || wrong || harm);
    }

    private boolean isOwnDeed(EndorsedClause said) {
        Clause clause = said.clause();
        boolean past = clause.tense() == Tense.PAST || clause.perfect();
        return past && said.isOwn() && !sorts.is(Sort.STATE, clause) && !sorts.is(Sort.SPEAK, clause);
    }

    /** "there was <b>no attack</b>". */
    private boolean isOfAnyDeed(EndorsedClause said) {
        Clause clause = said.clause();
        return said.isOf("be")
                && said.verb().child(Relation.EXPLETIVE).isPresent()
                && Stream.concat(clause.attributes().stream(), clause.patients().stream())
                        .anyMatch(a -> sorts.is(Sort.DEED, a) && isNone(a, clause));
    }

    private static boolean isNone(Word noun, Clause clause) {
        return clause.negated()
                || noun.children(Relation.DETERMINER, Relation.NEGATION).stream()
                        .anyMatch(d -> d.lemma().equals("no") || d.lemma().equals("never"));
    }
}
