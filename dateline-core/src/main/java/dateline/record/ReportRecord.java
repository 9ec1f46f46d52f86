package dateline.record;

import java.util.List;

/** One record read from a report, of whatever kind. */
public sealed interface ReportRecord permits Actor, Place, TimeExpression, Sourced, Happening {
    /** Name in its reading: "e1". */
    String id();

    /** The words it rests on, never empty. */
    List<Span> evidence();

    /** The rule card, or the step of a reader, that decided. */
    String rule();

    /** What sort of record it is. */
    RecordKind recordKind();
}
