package dateline.place;

import java.util.List;
import java.util.Optional;

/** Says in words what settled which place is meant, or why that is not settled. */
final class ResolutionReason {
    private ResolutionReason() {}

    static String settled(ToponymCluster sense, Candidate chosen, double context) {
        if (sense.isCountry()) {
            return "the name of a country";
        }
        Optional<String> around = sense.around().or(() -> sense.toldCountry().map(CountryNames::of));
        if (around.isPresent()) {
            return "the report says that it lies in " + around.get();
        }
        int others = sense.candidates().size() - 1;
        String of = others == 0 ? "" : ", one of " + (others + 1) + " places of this name";
        if (context > 0.5) {
            return "fits the other places of the report" + of;
        }
        return (others == 0 ? "the only place of this name that is known" : "the likeliest by its size") + of;
    }

    static String unknown(ToponymCluster sense) {
        return "the gazetteer has no place of this name"
                + sense.lackedIn().map(l -> " in " + l).orElse("");
    }

    static String unsettled(ToponymCluster sense, List<Candidate> rivals, Candidate chosen) {
        if (rivals.isEmpty()) {
            return "the gazetteer has " + (sense.candidates().size() == 1 ? "one small place" : "small places alone")
                    + " of this name, and nothing in the report speaks for "
                    + (sense.candidates().size() == 1 ? "it" : "one of them");
        }
        return (rivals.size() + 1) + " places of this name fit as well, and nothing in the report tells which is meant";
    }
}
