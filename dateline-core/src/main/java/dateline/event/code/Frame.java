package dateline.event.code;

import dateline.knowledge.card.RuleCard;
import dateline.record.EventType;
import java.util.Locale;
import java.util.Optional;

/**
 * What an outer act does with the act inside it: "demanded <b>the withdrawal of troops</b>". A rule card names it under
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

    public static Optional<Frame> of(RuleCard card) {
        return card.means("frame", Frame.class);
    }

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

    /** "demand". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    EventType type() {
        return switch (this) {
            case APPEAL, DEMAND -> EventType.REQUEST;
            case INTEND, AGREE -> EventType.AGREE;
            case REJECT -> EventType.REJECT;
            case THREATEN -> EventType.THREATEN;
        };
    }
}
