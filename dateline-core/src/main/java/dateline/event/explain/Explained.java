package dateline.event.explain;

import java.util.List;

/**
 * Why the events of a report are read as they are, and why its other sentences have none.
 *
 * @param events the reasons of each event, in the order of events
 * @param unread the sentences without events, in the order of the text
 */
public record Explained(List<Reasons> events, List<UnreadSentence> unread) {
    public Explained {
        events = List.copyOf(events);
        unread = List.copyOf(unread);
    }
}
