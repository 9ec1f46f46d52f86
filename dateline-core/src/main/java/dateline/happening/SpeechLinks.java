package dateline.happening;

import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Statement;
import java.util.Optional;

/** An act of speech and the statement that it is happen at once: what one knows of day and place the other knows too. */
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
        draft.put(statement.under(Filled.with(said, event.circumstances(), event.id())));
    }
}
