package dateline.happening;

import dateline.language.Word;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import java.util.Optional;
import java.util.Set;

/**
 * One place of a report that tells of an act: an event that is read there, or no more than a noun that takes one up ("the attack
 * took place at dawn").
 *
 * @param head the word that names the act
 * @param types PLOVER types that it can be
 * @param weapon how it is done; empty where the words do not say
 * @param event the event read there
 * @param circumstances when and where, as its own words say
 * @param reference how its words refer to it
 */
record Telling(
        Word head,
        Set<EventType> types,
        Optional<String> weapon,
        Optional<Event> event,
        Circumstances circumstances,
        Reference reference) {

    /** How words refer to an act. */
    enum Reference {
        /** "the attack", "this raid": one that has been told of. */
        TAKEN_UP,
        /** "the clashes", "the arrests": several together, of which one need not have had the doer of another. */
        TAKEN_UP_TOGETHER,
        /** "the attack on Monday", "the raid that killed two": one that these words tell apart from others. */
        DEFINED,
        /** "another attack", "a second raid": not the one told before. */
        ANOTHER,
        /** "an attack", "attacked": that may be told for the first time or again. */
        OPEN
    }

    int sentence() {
        return head.sentence().index();
    }

    /** Whether its words do no more than point to what was told before. */
    boolean isTakenUp() {
        return reference == Reference.TAKEN_UP || reference == Reference.TAKEN_UP_TOGETHER;
    }

    boolean isEvent() {
        return event.isPresent();
    }

    /** The one type that it is of; empty for a noun that may mean several. */
    Optional<EventType> type() {
        return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
    }
}
