package dateline.statement.content;

import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import dateline.statement.cue.Cue;
import dateline.statement.cue.CueWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stretches of attributed words that stand together; a cue in the middle makes two. */
final class ContentSpans {
    private ContentSpans() {}

    static List<Span> join(Cue cue, CueWords ownWords, List<Word> words) {
        Set<Word> own = new HashSet<>(ownWords.words());
        cue.content().forEach(own::remove);
        List<Span> runs = new ArrayList<>();
        List<Word> run = new ArrayList<>();
        for (Word word : words) {
            if (own.contains(word)) {
                continue;
            }
            if (!joins(run, word)) {
                runs.add(span(run));
                run.clear();
            }
            run.add(word);
        }
        if (!run.isEmpty()) {
            runs.add(span(run));
        }
        return runs;
    }

    /** Whether at most marks stand between. */
    private static boolean joins(List<Word> run, Word word) {
        if (run.isEmpty()) {
            return true;
        }
        int last = run.get(run.size() - 1).index();
        return word.index() == last + 1 || onlyPunctuation(word.sentence(), last, word.index());
    }

    private static boolean onlyPunctuation(Sentence sentence, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (!sentence.word(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static Span span(List<Word> run) {
        return run.get(0).span().to(run.get(run.size() - 1).span());
    }
}
