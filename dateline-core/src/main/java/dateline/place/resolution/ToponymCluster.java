package dateline.place.resolution;

import dateline.place.candidate.Candidate;
import dateline.place.candidate.CountryNames;
import dateline.place.name.Toponym;
import dateline.record.Place.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mentions in a report that mean one place, with all that the place may be and how well each fits. */
public final class ToponymCluster {
    private final List<Toponym> mentions = new ArrayList<>();
    private List<Candidate> candidates = List.of();
    private Optional<String> lackedIn = Optional.empty();
    private double[] alone = {};
    private double[] score = {};

    void add(Toponym mention) {
        mentions.add(mention);
    }

    public List<Toponym> mentions() {
        return mentions;
    }

    Toponym first() {
        return mentions.get(0);
    }

    /** What it may be, with how well each fits when the rest of the report is left aside. */
    void weigh(List<Candidate> weighed, double[] fits) {
        candidates = weighed;
        alone = fits;
        score = fits.clone();
    }

    /** The report says that it lies there, and none of the places of this name does. */
    void lackIn(String container) {
        lackedIn = Optional.of(container);
    }

    Optional<String> lackedIn() {
        return lackedIn;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    double alone(int i) {
        return alone[i];
    }

    double score(int i) {
        return score[i];
    }

    void score(double[] scores) {
        score = scores;
    }

    /** The index of the best one, -1 when there is none. */
    int best() {
        int best = -1;
        for (int i = 0; i < score.length; i++) {
            best = best < 0 || score[i] > score[best] ? i : best;
        }
        return best;
    }

    /** How likely each is; all together are one. */
    double[] likelihood() {
        double[] likely = new double[score.length];
        double sum = 0;
        int best = best();
        for (int i = 0; i < score.length; i++) {
            likely[i] = Math.exp(score[i] - score[best]);
            sum += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    /** As which its places are looked up: an adjective by what it belongs to, "Europe" for "European". */
    String lookedUp() {
        return first().use() == Use.ADJECTIVE ? first().bare() : first().name();
    }

    /** What words beside it say that it lies in, other than a country. */
    Optional<String> container() {
        return mentions.stream().flatMap(m -> m.container().stream()).findFirst();
    }

    /** The country that words beside it say. */
    Optional<String> countryBeside() {
        return mentions.stream().flatMap(m -> m.countryBeside().stream()).findFirst();
    }

    /** What words beside it say that it lies in, in words. */
    Optional<String> containerOrCountry() {
        return container().or(() -> countryBeside().map(CountryNames::find));
    }

    /** The country that our table of names says, which is no more than the likeliest. */
    public Optional<String> usualCountry() {
        return mentions.stream().flatMap(m -> m.country().stream()).findFirst();
    }

    boolean isCountry() {
        return mentions.stream().anyMatch(Toponym::isCountry);
    }
}
