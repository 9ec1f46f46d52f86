package dateline.record;

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
    BELIEVE
}
