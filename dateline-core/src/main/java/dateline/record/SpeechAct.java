package dateline.record;

import java.util.Optional;

/** What somebody does by saying something. */
public enum SpeechAct {
    ASSERT,
    ACCUSE,
    CRITICISE,
    DENY,
    REJECT,
    DEMAND,
    REQUEST,
    WARN,
    THREATEN,
    PROMISE,
    OFFER,
    AGREE,
    PRAISE,
    APOLOGISE,
    DECLINE_COMMENT,
    ASK,
    PREDICT,
    WORRY,
    BELIEVE;

    /** This act where it is told, else none. */
    public Optional<SpeechAct> when(boolean told) {
        return told ? Optional.of(this) : Optional.empty();
    }
}
