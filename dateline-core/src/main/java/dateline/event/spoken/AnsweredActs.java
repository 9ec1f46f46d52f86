package dateline.event.spoken;

import dateline.event.code.CodedAct;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the demand, offer or threat that is only reported as what another act answers: in "rejected a request to withdraw"
 * the news is the refusal.
 */
public final class AnsweredActs {
    private AnsweredActs() {}

    public static List<CodedAct> withoutAnswered(List<CodedAct> acts) {
        Set<Integer> answered = new HashSet<>();
        acts.stream()
                .filter(a -> a.card().frame().isPresent())
                .forEach(a -> a.slot("act").forEach(w -> answered.add(w.index())));
        return acts.stream().filter(a -> !isAnswered(a, answered)).toList();
    }

    private static boolean isAnswered(CodedAct act, Set<Integer> answered) {
        return act.isNominal()
                && act.card().frame().isPresent()
                && answered.contains(act.clause().predicate().index());
    }
}
