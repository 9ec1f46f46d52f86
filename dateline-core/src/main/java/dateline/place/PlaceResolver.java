package dateline.place;

import dateline.knowledge.gazetteer.NameKey;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles which places the names of a report mean: by what the report says they lie in, by its other places, and by how
 * many live there. All names of a report are weighed together and again, until each has taken the others' part into account.
 */
final class PlaceResolver {
    private static final int ROUNDS = 3;

    private static final double USUAL_COUNTRY = 0.7;
    private static final double CONTAINER = 7;
    private static final double NO_CONTAINER = -4;
    private static final double KIND = 3;

    /** How much the other places of the report count against what is known of a place alone. */
    private static final double CONTEXT = 3.5;

    /** Closer than this, it matters little which of two is meant. */
    private static final double SAME_KILOMETRES = 120;

    private static final double LEAST_MARGIN = 0.6;

    /** Words before a name that do not change where it is by much: "Metro Nashville", "the City of Montreal". */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)^(?:the )?(?:(?:city|town|village|county|port|state|province) of |metro |greater |downtown |central |upstate "
                    + "|(?:far )?(?:north|south|east|west)(?:east|west)?(?:ern)? |the )+");

    /** What is named after the town that it stands in: "Vancouver International Airport". */
    private static final Pattern SITE =
            Pattern.compile("(?i)(.+?)(?: International| State| Central| General| Regional| Community| Memorial"
                    + "| Municipal| High| Middle| Elementary)* (?:Airport|Hospital|University|College|School|Stadium|Station|Harbou?r|Port|Court"
                    + "|Courthouse|Zoo|Prison|Jail|Cathedral|Museum|Bridge|Base)");

    private final Candidates candidates;

    PlaceResolver(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Puts names that mean one place together and settles which. */
    List<Resolution> settle(List<Toponym> names) {
        Collection<ToponymCluster> senses = senses(names);
        senses.forEach(this::weigh);
        for (int round = 0; round < ROUNDS; round++) {
            again(senses);
        }
        return senses.stream().map(PlaceResolver::settled).toList();
    }

    /** A name that is said to lie in two different containers means two places. */
    private static Collection<ToponymCluster> senses(List<Toponym> names) {
        Map<String, ToponymCluster> senses = new LinkedHashMap<>();
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
            senses.computeIfAbsent(key + "|" + (around.isEmpty() ? before : around), k -> new ToponymCluster())
                    .add(name);
        }
        return senses.values();
    }

    private static String key(Toponym name) {
        boolean country = name.precision() == Precision.COUNTRY && name.around().isEmpty();
        return country
                ? "=" + name.country().orElse("")
                : NameKey.of(name.use() == Use.ADJECTIVE ? name.bare() : name.name());
    }

    private void weigh(ToponymCluster sense) {
        List<Candidate> all = candidates(sense);
        List<Candidate> containers = containers(sense);
        boolean contained = containers.isEmpty()
                || all.stream().anyMatch(c -> containers.stream().anyMatch(c::isWithin));
        if (!contained
                && all.stream()
                        .allMatch(c ->
                                c.isTown() || containers.stream().noneMatch(o -> o.precision() == c.precision()))) {
            sense.around().or(() -> sense.toldCountry().map(CountryNames::of)).ifPresent(sense::lackIn);
        }
        List<Candidate> used = contained ? containers : List.of();
        sense.weigh(all, all.stream().mapToDouble(c -> fit(sense, c, used)).toArray());
    }

    /** What the words beside it say that it lies in. */
    private List<Candidate> containers(ToponymCluster sense) {
        if (sense.around().isEmpty()) {
            return sense.isCountry()
                    ? List.of()
                    : sense.toldCountry()
                            .map(c -> List.of(candidates.country(c)))
                            .orElse(List.of());
        }
        return candidates.named(sense.around().get()).stream()
                .filter(c -> !c.isTown())
                .toList();
    }

    private List<Candidate> candidates(ToponymCluster sense) {
        Toponym first = sense.first();
        if (sense.isCountry() && first.country().isPresent()) {
            return country(sense, first.country().get());
        }
        List<Candidate> all =
                new ArrayList<>(candidates.named(first.use() == Use.ADJECTIVE ? first.bare() : first.name()));
        if (all.isEmpty() && !first.bare().equals(first.name())) {
            all.addAll(candidates.named(first.bare()));
        }
        if (all.isEmpty()) {
            all.addAll(candidates.named(ABOUT.matcher(first.bare()).replaceFirst("")));
        }
        Matcher site = SITE.matcher(first.bare());
        if (all.isEmpty() && site.matches()) {
            all.addAll(candidates.named(site.group(1)));
        }
        if (first.precision() == Precision.PLACE) {
            sense.usualCountry()
                    .filter(c -> Candidates.isCountry(c, first.bare()))
                    .ifPresent(c -> all.add(candidates.country(c)));
        }
        return all;
    }

    /** Where "Lebanon, Pa." says that it lies in a state, a country's name is a town's. */
    private List<Candidate> country(ToponymCluster sense, String code) {
        List<Candidate> all = new ArrayList<>(List.of(candidates.country(code)));
        if (sense.around().isPresent()) {
            all.addAll(candidates.named(sense.first().bare()));
        }
        return all;
    }

    private static double fit(ToponymCluster sense, Candidate candidate, List<Candidate> containers) {
        double fit = candidate.prior();
        if (sense.usualCountry().isPresent() && sense.usualCountry().equals(candidate.country())) {
            fit += USUAL_COUNTRY;
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

    private static void again(Collection<ToponymCluster> senses) {
        Map<ToponymCluster, double[]> likelihoods = new LinkedHashMap<>();
        senses.stream().filter(s -> !s.candidates().isEmpty()).forEach(s -> likelihoods.put(s, s.likelihood()));
        Map<ToponymCluster, double[]> scores = new LinkedHashMap<>();
        for (ToponymCluster sense : likelihoods.keySet()) {
            double[] score = new double[sense.candidates().size()];
            for (int i = 0; i < score.length; i++) {
                score[i] = sense.alone(i)
                        + CONTEXT * Math.log1p(support(sense, sense.candidates().get(i), likelihoods));
            }
            scores.put(sense, score);
        }
        scores.forEach(ToponymCluster::score);
    }

    /** How much the other places of the report speak for a candidate. */
    private static double support(
            ToponymCluster sense, Candidate candidate, Map<ToponymCluster, double[]> likelihoods) {
        double support = 0;
        for (Map.Entry<ToponymCluster, double[]> other : likelihoods.entrySet()) {
            if (other.getKey() != sense) {
                support += support(candidate, other.getKey(), other.getValue());
            }
        }
        return support;
    }

    private static double support(Candidate candidate, ToponymCluster other, double[] likelihood) {
        double support = 0;
        for (int i = 0; i < likelihood.length; i++) {
            if (likelihood[i] > 0.02) {
                support += likelihood[i]
                        * Nearness.of(candidate, other.candidates().get(i));
            }
        }
        return support;
    }

    private static Resolution settled(ToponymCluster sense) {
        int best = sense.best();
        if (best < 0 || sense.lackedIn().isPresent()) {
            return new Resolution(sense, Optional.empty(), ResolutionReason.unknown(sense));
        }
        Candidate chosen = sense.candidates().get(best);
        double context = sense.score(best) - sense.alone(best);
        List<Candidate> rivals = rivals(sense, best);
        boolean supported =
                context > 0.5 || sense.alone(best) > 2 || sense.around().isPresent() && sense.alone(best) > 5;
        if (!rivals.isEmpty() || !supported) {
            return new Resolution(sense, Optional.empty(), ResolutionReason.unsettled(sense, rivals, chosen));
        }
        return new Resolution(sense, Optional.of(chosen), ResolutionReason.settled(sense, chosen, context));
    }

    /** Others that fit nearly as well and lie elsewhere. */
    private static List<Candidate> rivals(ToponymCluster sense, int best) {
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
