package dateline.event.participant;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import java.util.Set;

/**
 * The words by which those who take part in an act are found. Immutable, safe to share.
 *
 * @param lists those of events
 * @param places what says where something happens
 * @param conditions "if" and the like
 */
public record ParticipantWords(ListedWords lists, PlacePhrases places, Set<String> conditions) {
    public static ParticipantWords read(Knowledge knowledge) {
        return new ParticipantWords(
                ListedWords.of(knowledge, "event"),
                new PlacePhrases(knowledge),
                ListedWords.of(knowledge, "language").named("condition", "provided", "open"));
    }
}
