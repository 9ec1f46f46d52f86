package dateline.statement.content;

import dateline.language.Sentence;
import dateline.language.Token;
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

    static List<Span> of(Cue cue, CueWords ownWords, List<Token> words) {
        Set<Token> own = new HashSet<>(ownWords.words());
        cue.content().forEach(own::remove);
        List<Span> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token word : words) {
            if (own.contains(word)) {
                continue;
            }
            if (!joins(cue.sentence(), run, word)) {
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
    private static boolean joins(Sentence sentence, List<Token> run, Token word) {
        if (run.isEmpty()) {
            return true;
        }
        int last = run.get(run.size() - 1).index();
        return word.index() == last + 1 || onlyPunctuation(sentence, last, word.index());
    }

    private static boolean onlyPunctuation(Sentence sentence, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (!sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static Span span(List<Token> run) {
        return run.get(0).span().to(run.get(run.size() - 1).span());
    }
}
