package dateline.event;

import dateline.event.ResolvedMatch.Act;
import dateline.event.code.CodedAct;
import dateline.language.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out the demand, offer or threat that is only reported as what another act answers: in "rejected a request to withdraw"
 * the news is the refusal.
 */
final class AnsweredActs {
    private AnsweredActs() {}

    static List<Act> leaveOut(List<Act> acts) {
        Set<Word> answered = acts.stream()
                .map(Act::coded)
                .filter(AnsweredActs::isAboutAnother)
                .flatMap(a -> a.slot("act").stream())
                .collect(Collectors.toSet());
        return acts.stream().filter(a -> !isAnswered(a.coded(), answered)).toList();
    }

    private static boolean isAboutAnother(CodedAct act) {
        return act.card().frame().isPresent();
    }

    private static boolean isAnswered(CodedAct act, Set<Word> answered) {
        return act.isNominal()
                && isAboutAnother(act)
                && answered.contains(act.clause().predicate());
    }
}
