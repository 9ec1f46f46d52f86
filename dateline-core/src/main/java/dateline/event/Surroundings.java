package dateline.event;

import dateline.actor.Cast;
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
record Surroundings(Cast cast, StatementsByPlace statements, Sides sides, Parties parties, Trail trail) {
    static Surroundings of(Cast cast, List<Statement> statements, InnerActs inner, Trail trail) {
        Sides sides = new Sides(cast, trail);
        return new Surroundings(cast, StatementsByPlace.of(statements), sides, new Parties(sides, inner, trail), trail);
    }

    /** Statements that tell these words. */
    Stream<Statement> telling(Span words) {
        return statements.telling(words);
    }

    Stream<Actor> speakers(Statement statement) {
        return statement.speakers().stream().map(cast::actor);
    }
}
