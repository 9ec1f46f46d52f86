package dateline.statement.cue;

import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The cue, its speaker and what else depends on it that is no clause: "<b>the mayor said on Monday</b> that …".
 *
 * @param sentence where they stand
 * @param words the words in their order
 */
public record CueWords(Sentence sentence, List<Word> words) {
    public static CueWords of(Cue cue) {
        Sentence sentence = cue.sentence();
        Word verb = cue.clause().predicate();
        Set<Word> own = new HashSet<>(List.of(verb));
        for (Word child : verb.children()) {
            if (!isContent(child) && !isOtherSubject(cue, child)) {
                own.addAll(child.subtree());
            }
        }
        dropSetApart(cue, own);
        return new CueWords(
                sentence,
                own.stream().sorted(Comparator.comparingInt(Word::index)).toList());
    }

    private static boolean isContent(Word child) {
        return child.is(
                Relation.COMPLEMENT,
                Relation.PUNCTUATION,
                Relation.CONJUNCT,
                Relation.PARATAXIS,
                Relation.ADVERBIAL_CLAUSE,
                Relation.COORDINATOR,
                Relation.OTHER);
    }

    private static boolean isOtherSubject(Cue cue, Word child) {
        return child.is(Relation.SUBJECT)
                && !cue.speakers().isEmpty()
                && !cue.speakers().contains(child);
    }

    /** "Time, the envoy added, was short": what a comma keeps from the speaker is not the cue's own. */
    private static void dropSetApart(Cue cue, Set<Word> own) {
        Sentence sentence = cue.sentence();
        int first = cue.speakers().stream()
                .mapToInt(s -> s.nounPhrase().get(0).index())
                .min()
                .orElse(0);
        boolean apart = first > 1
                && first < cue.clause().predicate().index()
                && sentence.word(first - 1).text().equals(",");
        if (apart) {
            own.removeIf(w -> w.index() < first);
        }
    }

    /** Whether a comma or closing mark stands before them: "…, he said", "… ,” said the minister". */
    public boolean isSetOff() {
        int first = words.get(0).index();
        return first > 0 && sentence.word(first - 1).isPunctuation();
    }
}
