package dateline.record;

import java.util.List;

/**
 * Everything read from one report: a list for each kind of record, each in the order of the text.
 *
 * @param article the report
 * @param rules fingerprint of the knowledge it was read with: "sha256:…"
 */
public record Reading(
        Article article,
        String rules,
        List<Actor> actors,
        List<Place> places,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Event> events,
        List<Tally> tallies,
        List<Pledge> pledges,
        List<Talks> talks,
        List<Position> positions,
        List<Doubt> doubts) {}
