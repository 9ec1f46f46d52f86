package dateline.statement.act;

import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.record.SpeechAct;
import dateline.statement.act.ActWordClasses.Sort;
import java.util.Optional;

/** What a speaker will do or refuses to do, and what is to come over others by it. */
final class Commissives {

    private final ActWordClasses sorts;

    Commissives(ActWordClasses sorts) {
        this.sorts = sorts;
    }

    /** "we will send aid", "we are ready to talk", "we will strike back". */
    Optional<SpeechAct> undertaking(EndorsedClause said) {
        boolean ready = isReady(said.clause());
        boolean undertaken = !said.isNegated() && said.isOwn() && (ready || said.isFuture());
        return undertaken ? undertaken(said.clause(), ready) : Optional.empty();
    }

    private Optional<SpeechAct> undertaken(Clause clause, boolean ready) {
        if (ready && isForWar(clause) || sorts.is(Sort.HARM, clause)) {
            return Optional.of(SpeechAct.THREATEN);
        }
        if (sorts.is(Sort.DEFY, clause)) {
            return Optional.of(SpeechAct.REJECT);
        }
        return ready ? Optional.of(SpeechAct.OFFER) : Signs.of(SpeechAct.PROMISE, sorts.is(Sort.HELP, clause));
    }

    private boolean isForWar(Clause clause) {
        return clause.obliques().stream().anyMatch(o -> sorts.is(Sort.WAR, o.word()));
    }

    /** "ready <b>to talk</b>" and "is ready for talks". */
    private boolean isReady(Clause clause) {
        boolean own = clause.attributes().stream().anyMatch(a -> sorts.is(Sort.READY, a))
                && (!clause.obliques("for").isEmpty() || !clause.obliques("to").isEmpty());
        boolean above = clause.link() == Link.OPEN_COMPLEMENT
                && clause.predicate()
                        .head()
                        .filter(h -> sorts.is(Sort.READY, h))
                        .isPresent();
        return own || above;
    }

    /** "we will not accept", "can never accept", "do not recognise"; "will not comment" is no refusal of an act. */
    Optional<SpeechAct> refusal(EndorsedClause said) {
        if (!said.isNegated() || !said.isOwn()) {
            return Optional.empty();
        }
        Clause clause = said.clause();
        boolean future = said.isFuture();
        boolean present = clause.tense() == Tense.PRESENT && !clause.perfect() || said.is(Modality.POSSIBLE);
        if ((future || present) && sorts.is(Sort.SILENT, clause)) {
            return Optional.of(SpeechAct.DECLINE_COMMENT);
        }
        return Signs.of(SpeechAct.REJECT, future && isAct(clause) || present && sorts.is(Sort.REFUSE, clause));
    }

    private boolean isAct(Clause clause) {
        return !sorts.is(Sort.STATE, clause) && !sorts.is(Sort.SPEAK, clause) && !clause.passive();
    }

    /** "they will pay a price", "any raid will be met with force". */
    Optional<SpeechAct> othersFate(EndorsedClause said) {
        Clause clause = said.clause();
        boolean theirs = said.isFuture() && !said.isNegated() && !said.isOwn();
        boolean byUs = clause.passive() && clause.doers().isEmpty() && sorts.is(Sort.HARM, clause);
        return Signs.of(SpeechAct.THREATEN, theirs && (byUs || sorts.is(Sort.SUFFER, clause)));
    }
}
