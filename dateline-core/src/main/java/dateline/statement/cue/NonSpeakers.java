package dateline.statement.cue;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Word;
import java.util.List;

/** Words for what speaks only in a manner of speaking: "<b>the work</b> demands patience", "<b>it</b> means that …". Immutable. */
public final class NonSpeakers {
    private final Lexicon words;

    public NonSpeakers(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("statement/speechless.tsv"));
    }

    /** Whether there are speakers and none of them could say a thing. */
    public boolean cannotSpeak(List<Word> speakers) {
        return !speakers.isEmpty() && speakers.stream().allMatch(this::cannotSpeak);
    }

    private boolean cannotSpeak(Word speaker) {
        return !speaker.isProperNoun() && words.meaning(speaker.lemma()).isPresent();
    }
}
