package dateline.statement.cue;

import dateline.language.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cues of one report, looked for once in each sentence. */
public final class Cues {
    private final CueReader reader;
    private final Map<Integer, List<Cue>> bySentence = new HashMap<>();

    public Cues(CueReader reader) {
        this.reader = reader;
    }

    public List<Cue> read(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), i -> reader.read(sentence));
    }
}
