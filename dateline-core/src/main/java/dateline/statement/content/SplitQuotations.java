package dateline.statement.content;

import dateline.language.PartOfSpeech;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Quotations that a cue closes or breaks in two: "“Stop,” the mayor said, “and go home.”". */
final class SplitQuotations {
    private final Predicate<Word> spoken;

    SplitQuotations(Predicate<Word> spoken) {
        this.spoken = spoken;
    }

    /** The words attributed with both halves of the quotation; what is not quoted beside a quotation that the cue closes goes. */
    List<Word> whole(Cue cue, List<Word> own, List<Word> words) {
        Sentence sentence = cue.sentence();
        List<Word> before = before(sentence, own.get(0).index() - 1);
        List<Word> behind = behind(sentence, own.get(own.size() - 1).index() + 1);
        boolean quoted = words.stream().anyMatch(spoken);
        if (!quoted) {
            return before.isEmpty() || !cue.neutral() || follows(cue, words) ? words : before;
        }
        List<Word> all = new ArrayList<>(before);
        all.addAll(words);
        all.addAll(behind);
        return all.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** "In “The Long War” she says the truce failed": what is said stands after the cue without a break. */
    private static boolean follows(Cue cue, List<Word> words) {
        int verb = cue.clause().predicate().index();
        return words.get(0).index() > verb
                && cue.sentence().words().subList(verb + 1, words.get(0).index()).stream()
                        .noneMatch(t -> t.isPunctuation() || t.is(PartOfSpeech.COORDINATOR));
    }

    /** What is quoted up to the cue's own words, a comma or other mark at its end: a title has none. */
    private List<Word> before(Sentence sentence, int last) {
        List<Word> found = new ArrayList<>();
        boolean closed = last > 0 && sentence.word(last - 1).isPunctuation();
        if (!closed) {
            return found;
        }
        for (int i = last; i >= 0 && spoken.test(sentence.word(i)); i--) {
            found.add(0, sentence.word(i));
        }
        return found;
    }

    /** What is quoted after the cue's own words and a comma. */
    private List<Word> behind(Sentence sentence, int first) {
        int at = first;
        while (at < sentence.words().size() && sentence.word(at).text().equals(",")) {
            at++;
        }
        List<Word> found = new ArrayList<>();
        boolean set = at > 0 && sentence.word(at - 1).isPunctuation();
        for (int i = at; set && i < sentence.words().size() && spoken.test(sentence.word(i)); i++) {
            found.add(sentence.word(i));
        }
        return found;
    }
}
