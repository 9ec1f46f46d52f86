package dateline.event.participant;

import dateline.actor.Cast;
import dateline.event.code.EmbeddedActReader;
import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.statement.StatementsByPlace;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around an act in a report and tells who its sides are.
 *
 * @param cast the actors of the report
 * @param statements what the report says that somebody said
 * @param sides whom its words mean
 * @param parties whom an act is by and whom it is aimed at
 * @param trail notes on the way to them
 */
public record ReportContext(
        Cast cast, StatementsByPlace statements, SlotActors sides, ParticipantReader parties, Trail trail) {
    public static ReportContext of(Cast cast, List<Statement> statements, EmbeddedActReader inner, Trail trail) {
        SlotActors sides = new SlotActors(cast, trail);
        return new ReportContext(
                cast, StatementsByPlace.of(statements), sides, new ParticipantReader(sides, inner, trail), trail);
    }

    /** Statements that tell these words. */
    public Stream<Statement> telling(Span words) {
        return statements.telling(words);
    }

    public Stream<Actor> speakers(Statement statement) {
        return statement.speakers().stream().map(cast::actor);
    }
}
