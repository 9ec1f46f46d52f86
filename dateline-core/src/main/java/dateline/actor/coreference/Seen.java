package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.language.Word;

/**
 * A mention that was met on the way through the text, and whom it means.
 *
 * @param cluster the actor
 * @param mention the words
 */
record Seen(MentionCluster cluster, Mention mention) {
    /** How many sentences it stands before this word. */
    int sentencesBefore(Word word) {
        return word.sentence().index() - mention.sentence().index();
    }
}
