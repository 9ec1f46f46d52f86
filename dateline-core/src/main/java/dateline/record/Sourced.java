package dateline.record;

import java.util.List;

/** What a report says of the world: said, done, counted, promised, discussed, wanted. Each rests on words and a rule of its own. */
public sealed interface Sourced extends ReportRecord permits Statement, Event, Tally, Pledge, Talks, Position {
    /** The words it rests on and what decided. */
    Provenance provenance();

    @Override
    default List<Span> evidence() {
        return provenance().evidence();
    }

    @Override
    default String rule() {
        return provenance().rule();
    }
}
