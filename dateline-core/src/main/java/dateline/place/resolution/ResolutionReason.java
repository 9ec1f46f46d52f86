package dateline.place.resolution;

import dateline.place.candidate.Candidate;
import java.util.List;
import java.util.Optional;

/** Says in words what settled which place is meant, or why that is not settled. */
final class ResolutionReason {
    private ResolutionReason() {}

    static String settled(ToponymCluster cluster, double context) {
        if (cluster.isCountry()) {
            return "the name of a country";
        }
        Optional<String> container = cluster.containerOrCountry();
        if (container.isPresent()) {
            return "the report says that it lies in " + container.get();
        }
        int others = cluster.candidates().size() - 1;
        String of = others == 0 ? "" : ", one of " + (others + 1) + " places of this name";
        if (context > 0.5) {
            return "fits the other places of the report" + of;
        }
        return (others == 0 ? "the only place of this name that is known" : "the likeliest by its size") + of;
    }

    static String unknown(ToponymCluster cluster) {
        return "the gazetteer has no place of this name"
                + cluster.lackedIn().map(l -> " in " + l).orElse("");
    }

    static String unsettled(ToponymCluster cluster, List<Candidate> rivals) {
        if (rivals.isEmpty()) {
            return "the gazetteer has " + (cluster.candidates().size() == 1 ? "one small place" : "small places alone")
                    + " of this name, and nothing in the report speaks for "
                    + (cluster.candidates().size() == 1 ? "it" : "one of them");
        }
        return (rivals.size() + 1) + " places of this name fit as well, and nothing in the report tells which is meant";
    }
}
