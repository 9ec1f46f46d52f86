package dateline.statement.act;

import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.record.SpeechAct;
import dateline.statement.act.ActWordClasses.Sort;
import java.util.Optional;

/** What is held to be wrong of others, dangerous, bad or good. */
final class Evaluations {

    private final ActWordClasses sorts;

    Evaluations(ActWordClasses sorts) {
        this.sorts = sorts;
    }

    /** "they violated the truce", "Chad has lied". */
    Optional<SpeechAct> blame(EndorsedClause said) {
        Clause clause = said.clause();
        boolean told = clause.modality().isEmpty() && !clause.negated();
        boolean wrong = sorts.is(Sort.WRONG, clause) || sorts.is(Sort.HARM, clause) && harmsTheWeak(said);
        return Signs.of(SpeechAct.ACCUSE, told && said.voice().leavesToOthers(clause) && wrong);
    }

    /** "they are bombing civilians"; "their shells killed two civilians" only reports. */
    private boolean harmsTheWeak(EndorsedClause said) {
        return said.clause().doers().stream().anyMatch(d -> said.voice().isSomebody(d))
                && said.clause().patients().stream()
                        .filter(p -> sorts.is(Sort.VICTIM, p))
                        .anyMatch(p -> p.children().stream().noneMatch(c -> c.is(PartOfSpeech.NUMBER)));
    }

    /** "could lead to war", "is dangerous", "if they leave, many will starve". */
    Optional<SpeechAct> danger(EndorsedClause said) {
        Clause clause = said.clause();
        if (clause.negated() || said.isOwn()) {
            return Optional.empty();
        }
        boolean ahead = isPossible(said) || said.isFuture() || isConditional(clause);
        return Signs.of(
                SpeechAct.WARN, ahead && sorts.is(Sort.DANGER, clause) || sorts.saysSubjectIs(Sort.RISK, clause));
    }

    /** "could lead to", "may lead to"; "can lead to" tells how things are. */
    private static boolean isPossible(EndorsedClause said) {
        return said.is(Modality.POSSIBLE) && !said.clause().perfect() && !said.hasAuxiliary("can");
    }

    private boolean isConditional(Clause clause) {
        return clause.predicate().children(Relation.ADVERBIAL_CLAUSE).stream()
                .flatMap(a -> a.clause().stream())
                .anyMatch(a -> a.marker().filter(sorts::isCondition).isPresent());
    }

    /** "was a mistake", "is wonderful", "is not good". */
    Optional<SpeechAct> judgement(EndorsedClause said) {
        boolean told =
                said.clause().modality().filter(m -> m != Modality.POSSIBLE).isEmpty();
        if (!told || !isLinking(said) && !(sorts.is(Sort.CALL, said.verb()) && said.isOwn())) {
            return Optional.empty();
        }
        return isCalledBad(said) ? Optional.of(SpeechAct.CRITICISE) : Signs.of(SpeechAct.PRAISE, isCalledGood(said));
    }

    private boolean isLinking(EndorsedClause said) {
        return sorts.isLinking(said.verb());
    }

    private boolean isCalledBad(EndorsedClause said) {
        Clause clause = said.clause();
        boolean flaw =
                clause.doers().stream().anyMatch(d -> d.isNominal() && sorts.is(Sort.BAD, d)) && !clause.negated();
        boolean oneself = said.isOwn() && isLinking(said);
        return flaw || !oneself && sorts.judgesSubjectAs(clause.negated() ? Sort.GOOD : Sort.BAD, clause);
    }

    private boolean isCalledGood(EndorsedClause said) {
        return sorts.judgesSubjectAs(Sort.GOOD, said.clause()) && !said.clause().negated();
    }
}
