package dateline.knowledge.ontology;

import dateline.record.EventType;
import java.util.Locale;

/**
 * What an outer act does with the act inside it: "demanded <b>the withdrawal of troops</b>". An event card names it under
 * {@code frame}; the act inside stands in its slot {@code act}.
 */
public enum Frame {
    /** Asks, urges, calls for: CAMEO 02. */
    APPEAL,
    /** Undertakes, offers, plans: CAMEO 03, and 13 where what is undertaken is hostile. */
    INTEND,
    /** Agrees to what others want: CAMEO 03, whatever it is. */
    AGREE,
    /** Demands, orders, insists: CAMEO 10. */
    DEMAND,
    /** Refuses, turns down, opposes: CAMEO 12. */
    REJECT,
    /** Threatens, warns of: CAMEO 13. */
    THREATEN;

    /** CAMEO code of the bare frame. */
    public String root() {
        return switch (this) {
            case APPEAL -> "02";
            case INTEND, AGREE -> "03";
            case DEMAND -> "10";
            case REJECT -> "12";
            case THREATEN -> "13";
        };
    }

    /** PLOVER type of an act in this frame. */
    public EventType type() {
        return switch (this) {
            case APPEAL, DEMAND -> EventType.REQUEST;
            case INTEND, AGREE -> EventType.AGREE;
            case REJECT -> EventType.REJECT;
            case THREATEN -> EventType.THREATEN;
        };
    }

    /** "demand". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
