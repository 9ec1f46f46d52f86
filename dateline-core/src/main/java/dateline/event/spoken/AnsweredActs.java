package dateline.event.spoken;

import dateline.event.code.Frame;
import dateline.knowledge.card.Match;
import dateline.language.Clause;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out the demand, offer or threat that is only told as what another act answers: in "rejected a request to withdraw"
 * the news is the refusal.
 */
public final class AnsweredActs {
    private AnsweredActs() {}

    public static List<Match> withoutAnswered(List<Match> matches) {
        Set<Integer> answered = new HashSet<>();
        matches.stream()
                .filter(m -> Frame.of(m.card()).isPresent())
                .forEach(m -> m.slot("act").forEach(a -> answered.add(a.index())));
        return matches.stream().filter(m -> !isAnswered(m, answered)).toList();
    }

    private static boolean isAnswered(Match match, Set<Integer> answered) {
        return match.clause().kind() == Clause.Kind.NOMINAL
                && Frame.of(match.card()).isPresent()
                && answered.contains(match.clause().predicate().index());
    }
}
