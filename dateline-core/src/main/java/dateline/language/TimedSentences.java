package dateline.language;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Sentences that are given out as long as there is time. */
final class TimedSentences extends AbstractList<Sentence> implements RandomAccess {
    private final List<Sentence> sentences;
    private final Deadline deadline;

    TimedSentences(List<Sentence> sentences, Deadline deadline) {
        this.sentences = sentences;
        this.deadline = deadline;
    }

    @Override
    public Sentence get(int index) {
        deadline.check();
        return sentences.get(index);
    }

    @Override
    public int size() {
        return sentences.size();
    }
}
