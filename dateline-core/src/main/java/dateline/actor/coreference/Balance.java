package dateline.actor.coreference;

import dateline.actor.name.ActorCode;
import dateline.record.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What speaks for one country and another, put together: a country is taken only where it outweighs every other by far. */
final class Balance {
    /** So many times the next. */
    private static final double MARGIN = 2.0;

    private final Map<String, Side> sides = new TreeMap<>();

    /**
     * What speaks for one country.
     *
     * @param weight all of it
     * @param most the weight of what speaks for it most
     * @param words the words that do; empty where it is only named by the way
     */
    private record Side(double weight, double most, Optional<Span> words) {
        private static final Side NONE = new Side(0, 0, Optional.empty());

        Side plus(double more, Optional<Span> by) {
            boolean better = by.isPresent() && more > most;
            return new Side(weight + more, better ? more : most, better ? by : words);
        }
    }

    /** @param words the words that speak for the country, where they may tell it by themselves */
    void add(String country, double weight, Optional<Span> words) {
        if (weight > 0) {
            sides.merge(country, Side.NONE.plus(weight, words), (one, more) -> one.plus(weight, words));
        }
    }

    /** Adds what another has put together, made smaller so that no country has more than so much. */
    void add(Balance other, double most) {
        double heaviest =
                other.sides.values().stream().mapToDouble(Side::weight).max().orElse(0);
        double share = heaviest > most ? most / heaviest : 1;
        other.sides.forEach((country, side) -> add(country, side.weight * share, side.words));
    }

    /** The country that outweighs all others, with the words that speak for it most. */
    Optional<Winner> winner() {
        Optional<Map.Entry<String, Side>> best =
                sides.entrySet().stream().max(Map.Entry.comparingByValue((a, b) -> Double.compare(a.weight, b.weight)));
        return best.filter(b -> ActorCode.isLand(b.getKey()) && outweighs(b.getKey(), b.getValue()))
                .flatMap(b -> b.getValue().words.map(w -> new Winner(b.getKey(), w)));
    }

    private boolean outweighs(String country, Side side) {
        return sides.entrySet().stream()
                .filter(e -> !e.getKey().equals(country))
                .allMatch(e -> side.weight >= MARGIN * e.getValue().weight);
    }

    /**
     * A country that a report is about.
     *
     * @param country its code
     * @param words the words that tell it
     */
    record Winner(String country, Span words) {}
}
