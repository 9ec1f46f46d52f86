package dateline.event;

import dateline.event.ResolvedMatch.Act;
import dateline.event.ResolvedMatch.Refusal;
import dateline.knowledge.card.Match;
import java.util.IdentityHashMap;
import java.util.Optional;

/** What comes of the matches of one sentence, each of them resolved when it is first asked for. */
final class SentenceMatches {
    private final MatchResolver resolver;

    /** By the very match: to compare matches by value is to compare their cards. */
    private final IdentityHashMap<Match, ResolvedMatch> resolved = new IdentityHashMap<>();

    SentenceMatches(MatchResolver resolver) {
        this.resolver = resolver;
    }

    /** Whether a match keeps less specific cards from its clause. */
    boolean isTaken(Match match) {
        return !(resolve(match) instanceof Refusal);
    }

    Optional<Act> act(Match match) {
        return resolve(match).act();
    }

    Optional<String> refusal(Match match) {
        return resolve(match).refusal();
    }

    private ResolvedMatch resolve(Match match) {
        return resolved.computeIfAbsent(match, resolver::resolve);
    }
}
