package dateline.happening;

import dateline.language.Clause;
import dateline.language.Clause.Tense;
import dateline.language.Word;
import dateline.record.Event;
import dateline.reference.References;
import java.util.Optional;

/** Tells the tense in which an act is told. */
final class Tenses {
    private Tenses() {}

    /** Simple past, or the present in which short items are written; empty for what "has", "had" or "may have" been done. */
    static Optional<Tense> of(References references, Event event) {
        Optional<Clause> finite = TellingReader.head(references, event).flatMap(Word::clauseAround);
        while (finite.filter(c -> c.tense() == Tense.NONE).isPresent()) {
            finite = finite.get().above();
        }
        return finite.filter(c -> !c.perfect() && c.modality().isEmpty()).map(Clause::tense);
    }
}
