package dateline.place;

import dateline.gazetteer.NameKey;
import dateline.place.Place.Precision;
import dateline.place.Place.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Settles which places the names of a report mean: by what the report says they lie in, by its other places, and by how
 * many live there. All names of a report are weighed together and again, until each has taken the others' part into account.
 */
final class PlaceResolver {
    private static final int ROUNDS = 3;

    static double TOLD_COUNTRY = 6;
    static double USUAL_COUNTRY = 0.7;
    static double CONTAINER = 7;
    static double NO_CONTAINER = -4;
    static double KIND = 3;

    /** How much the other places of the report count against what is known of a place alone. */
    static double CONTEXT = 3.5;

    /** Closer than this, it matters little which of two is meant. */
    private static final double SAME_KILOMETRES = 120;

    static double LEAST_MARGIN = 0.4;

    /** Words before a name that do not change where it is by much: "Metro Nashville", "the City of Montreal". */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)^(?:the )?(?:(?:city|town|village|county|port|state|province) of |metro |greater |downtown |central |upstate "
                    + "|(?:far )?(?:north|south|east|west)(?:east|west)?(?:ern)? |the )+");

    private final Candidates candidates;

    PlaceResolver(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Puts names that mean one place together and settles which. */
    List<Settled> settle(List<Toponym> names) {
        Collection<Sense> senses = senses(names);
        senses.forEach(this::weigh);
        for (int round = 0; round < ROUNDS; round++) {
            again(senses);
        }
        return senses.stream().map(s -> settled(s, senses)).toList();
    }

    /** A name that is said to lie in two different containers means two places. */
    private static Collection<Sense> senses(List<Toponym> names) {
        Map<String, Sense> senses = new LinkedHashMap<>();
        Map<String, String> last = new LinkedHashMap<>();
        for (Toponym name : names) {
            String key = key(name);
            String around = name.around().map(NameKey::of).orElse("");
            String before = last.getOrDefault(key, "");
            if (!around.isEmpty()) {
                if (before.isEmpty() && senses.containsKey(key + "|")) {
                    senses.put(key + "|" + around, senses.remove(key + "|"));
                }
                last.put(key, around);
            }
            senses.computeIfAbsent(key + "|" + (around.isEmpty() ? before : around), k -> new Sense())
                    .add(name);
        }
        return senses.values();
    }

    private static String key(Toponym name) {
        boolean country = name.precision() == Precision.COUNTRY && name.around().isEmpty();
        return country ? "=" + name.country().orElse("") : NameKey.of(name.use() == Use.ADJECTIVE ? name.bare() : name.name());
    }

    private void weigh(Sense sense) {
        List<Candidate> all = candidates(sense);
        List<Candidate> containers = sense.around().map(candidates::named).orElse(List.of()).stream()
                .filter(c -> !c.isTown())
                .toList();
        double[] fits = all.stream().mapToDouble(c -> fit(sense, c, all, containers)).toArray();
        sense.weigh(all, fits);
    }

    private List<Candidate> candidates(Sense sense) {
        Toponym first = sense.first();
        if (sense.isCountry() && first.country().isPresent()) {
            return country(sense, first.country().get());
        }
        List<Candidate> all = new ArrayList<>(candidates.named(first.use() == Use.ADJECTIVE ? first.bare() : first.name()));
        if (all.isEmpty() && !first.bare().equals(first.name())) {
            all.addAll(candidates.named(first.bare()));
        }
        if (all.isEmpty()) {
            all.addAll(candidates.named(ABOUT.matcher(first.bare()).replaceFirst("")));
        }
        if (first.precision() == Precision.PLACE && first.country().isPresent() && candidates.isCountry(first.country().get(), first.bare())) {
            all.add(candidates.country(first.country().get()));
        }
        return all;
    }

    /** Where "Lebanon, Pa." says that it lies in a state, a country's name is a town's. */
    private List<Candidate> country(Sense sense, String code) {
        List<Candidate> all = new ArrayList<>(List.of(candidates.country(code)));
        if (sense.around().isPresent()) {
            all.addAll(candidates.named(sense.first().bare()));
        }
        return all;
    }

    private static double fit(Sense sense, Candidate candidate, List<Candidate> all, List<Candidate> containers) {
        double fit = candidate.prior();
        Optional<String> told = sense.toldCountry().filter(c -> all.stream().anyMatch(o -> o.country().equals(Optional.of(c))));
        Optional<String> usual = sense.usualCountry();
        if (told.isPresent()) {
            fit += told.equals(candidate.country()) ? TOLD_COUNTRY : -TOLD_COUNTRY;
        } else if (usual.isPresent()) {
            fit += usual.equals(candidate.country()) ? USUAL_COUNTRY : 0;
        }
        if (!containers.isEmpty()) {
            fit += containers.stream().anyMatch(candidate::isWithin) ? CONTAINER : NO_CONTAINER;
        }
        Precision precision = sense.first().precision();
        if (precision == Precision.REGION || precision == Precision.DISTRICT) {
            fit += candidate.precision() == precision ? KIND : candidate.isTown() ? -1 : 1;
        }
        return fit;
    }

    private static void again(Collection<Sense> senses) {
        Map<Sense, double[]> likelihoods = new LinkedHashMap<>();
        senses.stream()
                .filter(s -> !s.candidates().isEmpty())
                .forEach(s -> likelihoods.put(s, s.likelihood()));
        Map<Sense, double[]> scores = new LinkedHashMap<>();
        for (Sense sense : likelihoods.keySet()) {
            double[] score = new double[sense.candidates().size()];
            for (int i = 0; i < score.length; i++) {
                score[i] = sense.alone(i) + CONTEXT * Math.log1p(support(sense, sense.candidates().get(i), likelihoods));
            }
            scores.put(sense, score);
        }
        scores.forEach(Sense::score);
    }

    /** How much the other places of the report speak for a candidate. */
    private static double support(Sense sense, Candidate candidate, Map<Sense, double[]> likelihoods) {
        double support = 0;
        for (Map.Entry<Sense, double[]> other : likelihoods.entrySet()) {
            if (other.getKey() != sense) {
                support += support(candidate, other.getKey(), other.getValue());
            }
        }
        return support;
    }

    private static double support(Candidate candidate, Sense other, double[] likelihood) {
        double support = 0;
        for (int i = 0; i < likelihood.length; i++) {
            if (likelihood[i] > 0.02) {
                support += likelihood[i] * Nearness.of(candidate, other.candidates().get(i));
            }
        }
        return support;
    }

    private static Settled settled(Sense sense, Collection<Sense> senses) {
        int best = sense.best();
        if (best < 0) {
            return new Settled(sense, Optional.empty(), Why.unknown(sense));
        }
        Candidate chosen = sense.candidates().get(best);
        double context = sense.score(best) - sense.alone(best);
        List<Candidate> rivals = rivals(sense, best);
        boolean supported = context > 0.5 || sense.alone(best) > 2 || sense.around().isPresent() && sense.alone(best) > 5;
        if (!rivals.isEmpty() || !supported) {
            return new Settled(sense, Optional.empty(), Why.unsettled(sense, rivals, chosen));
        }
        return new Settled(sense, Optional.of(chosen), Why.settled(sense, chosen, context));
    }

    /** Others that fit nearly as well and lie elsewhere. */
    private static List<Candidate> rivals(Sense sense, int best) {
        List<Candidate> rivals = new ArrayList<>();
        Candidate chosen = sense.candidates().get(best);
        for (int i = 0; i < sense.candidates().size(); i++) {
            Candidate other = sense.candidates().get(i);
            boolean close = sense.score(best) - sense.score(i) < LEAST_MARGIN;
            if (i != best && close && chosen.kilometresTo(other) > SAME_KILOMETRES) {
                rivals.add(other);
            }
        }
        return rivals;
    }
}
