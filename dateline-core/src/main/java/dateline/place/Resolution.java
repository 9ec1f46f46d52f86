package dateline.place;

import java.util.Optional;

/**
 * What became of the mentions of a name.
 *
 * @param sense the mentions
 * @param place which place they mean; empty where that is not settled
 * @param why what settled it, or why it is not
 */
record Resolution(ToponymCluster sense, Optional<Candidate> place, String why) {}
