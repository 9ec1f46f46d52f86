package dateline.event.participant;

import dateline.knowledge.Knowledge;
import dateline.knowledge.WordLists;

/**
 * The words by which those who take part in an act are found. Immutable, safe to share.
 *
 * @param lists those of events
 * @param places what says where something happens
 */
public record ParticipantWords(WordLists lists, PlacePhrases places) {
    public static ParticipantWords read(Knowledge knowledge) {
        return new ParticipantWords(WordLists.of(knowledge, "event"), new PlacePhrases(knowledge));
    }
}
