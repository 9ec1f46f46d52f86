package dateline.statement;

import dateline.language.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cues of one report, looked for once in each sentence. */
final class Cues {
    private final CueReader reader;
    private final Map<Integer, List<Cue>> bySentence = new HashMap<>();

    Cues(CueReader reader) {
        this.reader = reader;
    }

    List<Cue> in(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> reader.read(sentence));
    }
}
