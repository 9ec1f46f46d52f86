package dateline.place.resolution;

import dateline.knowledge.ListedWords;
import dateline.place.candidate.Candidate;
import dateline.place.candidate.Candidates;
import dateline.place.name.Toponym;
import dateline.record.Place.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the names of a cluster may mean, and what it is said to lie in. Safe to share. */
final class ClusterCandidates {
    /** Words before a name that do not change where it is by much: "Metro Nashville", "the City of Montreal". */
    private static final String ABOUT = "(?i)^(?:the )?(?:{town} of |metro |greater |(?:far )?{direction} |the )+";

    /** What is named after the town that it stands in: "Vancouver International Airport". */
    private static final Pattern SITE =
            Pattern.compile("(?i)(.+?)(?: International| State| Central| General| Regional| Community| Memorial"
                    + "| Municipal| High| Middle| Elementary)* (?:Airport|Hospital|University|College|School|Stadium|Station|Harbou?r|Port|Court"
                    + "|Courthouse|Zoo|Prison|Jail|Cathedral|Museum|Bridge|Base)");

    private final Candidates candidates;

    private final Pattern about;

    ClusterCandidates(Candidates candidates, ListedWords lists) {
        this.about = Pattern.compile(lists.fill(ABOUT));
        this.candidates = candidates;
    }

    /** What the words beside it say that it lies in. */
    List<Candidate> findContainers(ToponymCluster cluster) {
        if (cluster.container().isEmpty()) {
            return cluster.isCountry()
                    ? List.of()
                    : cluster.countryBeside().map(candidates::country).stream().toList();
        }
        return candidates.named(cluster.container().get()).stream()
                .filter(c -> !c.isTown())
                .toList();
    }

    /** All that it may be. */
    List<Candidate> find(ToponymCluster cluster) {
        Toponym first = cluster.first();
        if (cluster.isCountry() && first.country().isPresent()) {
            return findCountry(cluster, first.country().get());
        }
        List<Candidate> all = new ArrayList<>(findNamed(cluster));
        if (first.precision() == Precision.PLACE) {
            cluster.usualCountry()
                    .filter(c -> Candidates.isCountry(c, first.bare()))
                    .ifPresent(c -> all.add(candidates.country(c)));
        }
        return all;
    }

    /** Where "Lebanon, Pa." says that it lies in a state, a country's name is a town's. */
    private List<Candidate> findCountry(ToponymCluster cluster, String code) {
        List<Candidate> all = new ArrayList<>(List.of(candidates.country(code)));
        if (cluster.container().isPresent()) {
            all.addAll(candidates.named(cluster.first().bare()));
        }
        return all;
    }

    /** By the whole name; where nothing has it, by ever less of it. */
    private List<Candidate> findNamed(ToponymCluster cluster) {
        String bare = cluster.first().bare();
        List<Candidate> all = candidates.named(cluster.lookedUp());
        if (all.isEmpty() && !bare.equals(cluster.first().name())) {
            all = candidates.named(bare);
        }
        if (all.isEmpty()) {
            all = candidates.named(about.matcher(bare).replaceFirst(""));
        }
        Matcher site = SITE.matcher(bare);
        return all.isEmpty() && site.matches() ? candidates.named(site.group(1)) : all;
    }
}
