package dateline.event.participant;

import dateline.actor.Cast;
import dateline.event.code.EmbeddedActReader;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Way;
import dateline.event.explain.Participant.Where;
import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.statement.StatementsByPlace;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the acts of one report and shows who takes part in them.
 *
 * @param cast the actors of the report
 * @param statements what the report says that somebody said
 * @param slots whom its words mean
 * @param reader by whom acts are done and at whom they are aimed, by their words
 * @param words what those words are
 */
public record ReportContext(
        Cast cast, StatementsByPlace statements, SlotActors slots, ParticipantReader reader, ParticipantWords words) {
    public static ReportContext of(
            Cast cast, List<Statement> statements, EmbeddedActReader inner, ParticipantWords words) {
        SlotActors slots = new SlotActors(cast, words.lists());
        return new ReportContext(
                cast, StatementsByPlace.of(statements), slots, new ParticipantReader(slots, inner, words), words);
    }

    /** Statements that report these words. */
    public Stream<Statement> reporting(Span words) {
        return statements.telling(words);
    }

    public List<Actor> speakers(Statement statement) {
        return statement.speakers().stream().map(cast::actor).toList();
    }

    /** Who says a statement, by the words that name the speaker, or else by the cue. */
    public List<Participant> speakers(Statement statement, Where where) {
        Span words = statement.speakerWords().stream().findFirst().orElse(statement.cue());
        return Participant.meantBy(words, Way.SPEAKER, where, speakers(statement));
    }
}
