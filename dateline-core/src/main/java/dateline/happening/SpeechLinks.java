package dateline.happening;

import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Statement;
import java.util.Optional;

/**
 * Gives an act of speech the day and place where its words were said. Not the other way round: the day of "will visit on Friday" is
 * the visit's, not that of the announcement.
 */
final class SpeechLinks {
    private final Draft draft;

    SpeechLinks(Draft draft) {
        this.draft = draft;
    }

    void share() {
        for (Event event : draft.events()) {
            Optional<Statement> speech = event.links().speech().flatMap(draft::statement);
            speech.ifPresent(s -> share(event, s));
        }
    }

    private void share(Event event, Statement statement) {
        Circumstances said = statement.occasion().circumstances();
        draft.put(event.under(Filled.with(event.circumstances(), said, statement.id())));
    }
}
