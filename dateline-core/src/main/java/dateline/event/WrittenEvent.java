package dateline.event;

import dateline.factuality.Recency;
import dateline.record.Event;

/**
 * An event with what it was made of.
 *
 * @param event the event
 * @param draft the draft of it
 * @param recency whether it is background, and why
 */
record WrittenEvent(Event event, EventDraft draft, Recency recency) {}
