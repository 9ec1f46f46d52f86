package dateline.statement.act;

import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.SpeechAct;
import dateline.statement.act.ActWordClasses.Sort;
import java.util.Optional;

/** What a speaker thinks, and what they expect of others. */
final class Beliefs {
    private final ActWordClasses sorts;

    Beliefs(ActWordClasses sorts) {
        this.sorts = sorts;
    }

    /** "my hope is that", "we do not think that". */
    Optional<SpeechAct> thought(EndorsedClause said) {
        boolean mind = said.isOf("be")
                && said.clause().doers().stream().anyMatch(d -> sorts.is(Sort.MIND, d) && isOwn(said, d));
        boolean doubt = said.clause().negated() && sorts.is(Sort.THINK, said.clause()) && said.isOwn();
        return Signs.of(SpeechAct.BELIEVE, mind || doubt);
    }

    private static boolean isOwn(EndorsedClause said, Word noun) {
        return noun.children(Relation.POSSESSOR).stream()
                .anyMatch(p -> said.voice().isOwn(p));
    }

    /** "many will lose their homes"; a date makes it an announcement. */
    Optional<SpeechAct> forecast(EndorsedClause said) {
        boolean theirs =
                said.voice().leavesToOthers(said.clause()) && !said.clause().passive() && !isDated(said);
        return Signs.of(SpeechAct.PREDICT, said.isFuture() && theirs);
    }

    private static boolean isDated(EndorsedClause said) {
        return said.verb().subtree().stream().anyMatch(t -> t.is(EntityKind.DATE) || t.is(EntityKind.TIME));
    }
}
