package dateline.measure.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * How well the clusters that were found agree with those marked, in the measures of the CoNLL-2012 shared task. Actors with
 * one mention count as well. A mention that was not marked, or not found, counts as wrong.
 */
final class Measures {
    private Measures() {}

    /** Mentions found, whomever they were taken for. */
    static Ratio detection(Mentions marked, Mentions found) {
        Set<Integer> both = common(marked.meant().keySet(), found.meant().keySet());
        return new Ratio(both.size(), found.size(), both.size(), marked.size());
    }

    /** B-cubed: for each mention, the share of its cluster that belongs there. */
    static Ratio bCubed(Mentions marked, Mentions found) {
        double right = 0;
        double kept = 0;
        for (Set<Integer> one : found.clusters()) {
            for (Set<Integer> other : marked.clusters()) {
                double square = Math.pow(common(one, other).size(), 2);
                right += square / one.size();
                kept += square / other.size();
            }
        }
        return new Ratio(right, found.size(), kept, marked.size());
    }

    /** MUC: links within clusters that are kept. */
    static Ratio muc(Mentions marked, Mentions found) {
        return new Ratio(
                keptLinks(found.clusters(), marked.clusters()),
                links(found.clusters()),
                keptLinks(marked.clusters(), found.clusters()),
                links(marked.clusters()));
    }

    private static double links(List<Set<Integer>> clusters) {
        return clusters.stream().mapToInt(c -> c.size() - 1).sum();
    }

    /** Links of one side's clusters that remain when the other side cuts them into parts. */
    private static double keptLinks(List<Set<Integer>> clusters, List<Set<Integer>> cutters) {
        return clusters.stream().mapToLong(c -> c.size() - parts(c, cutters)).sum();
    }

    private static long parts(Set<Integer> cluster, List<Set<Integer>> cutters) {
        long cut = cutters.stream().filter(k -> !common(cluster, k).isEmpty()).count();
        long alone = cluster.stream()
                .filter(m -> cutters.stream().noneMatch(k -> k.contains(m)))
                .count();
        return cut + alone;
    }

    /** CEAF of entities: clusters paired one to one as well as can be, each pair worth its likeness from 0 to 1. */
    static Ratio ceafEntities(Mentions marked, Mentions found) {
        double worth = Pairing.best(marked.clusters(), found.clusters(), likeness());
        return new Ratio(
                worth, found.clusters().size(), worth, marked.clusters().size());
    }

    private static ToDoubleBiFunction<Set<Integer>, Set<Integer>> likeness() {
        return (one, other) -> 2.0 * common(one, other).size() / (one.size() + other.size());
    }

    private static Set<Integer> common(Set<Integer> one, Set<Integer> other) {
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
