package dateline.place.resolution;

import dateline.place.candidate.Candidate;
import java.util.Optional;

/**
 * What became of the mentions of a name.
 *
 * @param cluster the mentions
 * @param place which place they mean; empty where that is not settled
 * @param why what settled it, or why it is not
 */
public record Resolution(ToponymCluster cluster, Optional<Candidate> place, String why) {}
