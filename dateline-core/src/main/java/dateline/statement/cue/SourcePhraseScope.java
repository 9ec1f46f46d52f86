package dateline.statement.cue;

import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a prepositional phrase such as "according to the army" is the source of. At the head of a sentence that is the whole of it, at
 * the end what stands before it back to the last clause with a subject of its own, within it the clause around it.
 */
final class SourcePhraseScope {
    private static final Set<String> MARKS = Set.of("“", "”", "\"", "''", "``", "‘", "’");

    private final Sentence sentence;
    private final Clause clause;
    private final Set<Word> phrase;
    private final int first;
    private final int last;

    /** @param preposition the first word of the phrase */
    SourcePhraseScope(Sentence sentence, Clause clause, Word preposition) {
        List<Word> words = preposition.subtree();
        this.sentence = sentence;
        this.clause = clause;
        this.phrase = new HashSet<>(words);
        this.first = words.get(0).index();
        this.last = words.get(words.size() - 1).index();
    }

    List<Word> tokens() {
        if (isEqualled()) {
            return clause.predicate().children(Relation.SUBJECT).stream()
                    .flatMap(s -> s.subtree().stream())
                    .toList();
        }
        if (!quotedBehind().isEmpty()) {
            return quotedBehind();
        }
        if (isAtHead()) {
            return rest(t -> true);
        }
        if (isAtEnd()) {
            int from = Math.max(Math.max(lastClause(), lastAbsolute()), behindColon());
            return rest(t -> t.index() >= from);
        }
        return within();
    }

    private List<Word> rest(Predicate<Word> wanted) {
        return sentence.words().stream()
                .filter(t -> !phrase.contains(t))
                .filter(wanted)
                .toList();
    }

    /** "That is according to the army": what the subject stands for. */
    private boolean isEqualled() {
        boolean bare = clause.attributes().isEmpty()
                && clause.patients().isEmpty()
                && clause.complements().isEmpty();
        return clause.predicate().lemma().equals("be")
                && bare
                && first == clause.predicate().index() + 1;
    }

    private boolean isAtHead() {
        return sentence.words().subList(0, first).stream()
                .allMatch(t -> t.isPunctuation() || t.is(Relation.COORDINATOR));
    }

    private boolean isAtEnd() {
        return sentence.words().subList(last + 1, sentence.words().size()).stream()
                .allMatch(Word::isPunctuation);
    }

    /** "Troops left the town, and <b>it was calm</b>, according to the mayor". */
    private int lastClause() {
        return sentence.clauses().stream()
                .map(Clause::predicate)
                .filter(p -> p.is(Relation.CONJUNCT) && p.head().orElseThrow().is(Relation.ROOT))
                .filter(p -> p.index() < first
                        && !p.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                                .isEmpty())
                .mapToInt(p -> p.subtree().get(0).index())
                .filter(start -> start > 1 && sentence.word(start - 2).text().equals(","))
                .max()
                .orElse(0);
    }

    /** "Troops left the town, with <b>many fleeing</b>, according to the mayor". */
    private int lastAbsolute() {
        return sentence.words().subList(0, first).stream()
                .filter(t -> t.text().equals("with") && t.index() > 0)
                .filter(t -> sentence.word(t.index() - 1).text().equals(","))
                .filter(t -> sentence.words().subList(t.index(), first).stream()
                        .anyMatch(v -> v.is(PartOfSpeech.PRESENT_PARTICIPLE) || v.is(PartOfSpeech.PAST_PARTICIPLE)))
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(0);
    }

    private int behindColon() {
        return sentence.words().subList(0, first).stream()
                .filter(t -> t.text().equals(":"))
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(0);
    }

    /** "was, in the words of an aide, <b>“a torch”</b>": only what is quoted. */
    private List<Word> quotedBehind() {
        int open = last + 1;
        while (open < sentence.words().size() && sentence.word(open).text().equals(",")) {
            open++;
        }
        if (isAtHead()
                || open >= sentence.words().size()
                || !MARKS.contains(sentence.word(open).text())) {
            return List.of();
        }
        int close = open + 1;
        while (close < sentence.words().size()
                && !MARKS.contains(sentence.word(close).text())) {
            close++;
        }
        return sentence.words()
                .subList(open, Math.min(close + 1, sentence.words().size()));
    }

    private List<Word> within() {
        Word predicate = behindSubordinate().orElse(clause.predicate());
        Set<Word> apart = new HashSet<>(phrase);
        for (Word other : predicate.children(Relation.CONJUNCT)) {
            if (!other.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty()) {
                apart.addAll(other.subtree());
            }
        }
        int from = beginsClause() || behindSubordinate().isPresent() ? last + 1 : 0;
        return predicate.subtree().stream()
                .filter(t -> !apart.contains(t) && t.index() >= from)
                .toList();
    }

    /** "When the army left, according to the mayor, <b>many fled</b>", though the engine hangs the phrase on "left". */
    private Optional<Word> behindSubordinate() {
        return clause.governor()
                .filter(g -> clause.predicate().is(Relation.ADVERBIAL_CLAUSE))
                .filter(g -> g.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
                        .anyMatch(s -> s.index() > last));
    }

    /** "Though the army left, according to the mayor, <b>many fled</b>": the phrase stands before its own clause. */
    private boolean beginsClause() {
        boolean beforeSubject = clause.predicate().children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
                .anyMatch(s -> s.subtree().get(0).index() > last);
        return beforeSubject
                && sentence.clauses().stream().anyMatch(c -> c.predicate().index() < first);
    }
}
