package dateline.knowledge.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The near misses of one sentence as they are met; gives the nearest, of every word its nearest first. */
final class NearMisses {
    private static final int FARTHEST = 1000;

    private final List<Ranked> ranked = new ArrayList<>();

    private record Ranked(NearMiss miss, int distance) {}

    /** A match that was not taken: nothing is nearer. */
    void add(Match match, String because) {
        NearMiss near =
                new NearMiss(match.card(), match.pattern(), match.clause().predicate(), "matches, but " + because);
        ranked.add(new Ranked(near, -match.specificity()));
    }

    /** Of two cards that find equally many words, that is nearer which finds another one where it wants one. */
    void add(Miss miss) {
        if (!miss.isNear()) {
            return;
        }
        int distance = FARTHEST - 10 * miss.met() - (miss.found().isEmpty() ? 0 : 1);
        NearMiss near = new NearMiss(miss.card(), miss.pattern(), miss.clause().predicate(), miss.because());
        ranked.add(new Ranked(near, distance));
    }

    List<NearMiss> nearest(int limit) {
        ranked.sort(Comparator.comparingInt(Ranked::distance));
        Set<String> cards = new HashSet<>();
        List<NearMiss> one = ranked.stream()
                .map(Ranked::miss)
                .filter(m -> cards.add(m.word().index() + " " + m.card().id()))
                .toList();
        Set<Integer> words = new HashSet<>();
        List<NearMiss> first =
                one.stream().filter(m -> words.add(m.word().index())).toList();
        List<NearMiss> all = new ArrayList<>(first);
        one.stream().filter(m -> !first.contains(m)).forEach(all::add);
        return all.stream()
                .limit(limit)
                .sorted(Comparator.comparingInt((NearMiss m) -> m.word().index()))
                .toList();
    }
}
