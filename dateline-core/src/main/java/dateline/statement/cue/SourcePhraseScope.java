package dateline.statement.cue;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
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
    private final Set<Token> phrase;
    private final int first;
    private final int last;

    /** @param preposition the first word of the phrase */
    SourcePhraseScope(Sentence sentence, Clause clause, Token preposition) {
        List<Token> words = sentence.subtree(preposition);
        this.sentence = sentence;
        this.clause = clause;
        this.phrase = new HashSet<>(words);
        this.first = words.get(0).index();
        this.last = words.get(words.size() - 1).index();
    }

    List<Token> tokens() {
        if (isEqualled()) {
            return sentence.children(clause.predicate(), Relation.SUBJECT).stream()
                    .flatMap(s -> sentence.subtree(s).stream())
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

    private List<Token> rest(Predicate<Token> wanted) {
        return sentence.tokens().stream()
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
        return sentence.tokens().subList(0, first).stream()
                .allMatch(t -> t.isPunctuation() || t.is(Relation.COORDINATOR));
    }

    private boolean isAtEnd() {
        return sentence.tokens().subList(last + 1, sentence.tokens().size()).stream()
                .allMatch(Token::isPunctuation);
    }

    /** "Troops left the town, and <b>it was calm</b>, according to the mayor". */
    private int lastClause() {
        return sentence.clauses().stream()
                .map(Clause::predicate)
                .filter(p -> p.is(Relation.CONJUNCT) && sentence.token(p.head()).is(Relation.ROOT))
                .filter(p -> p.index() < first
                        && !sentence.children(p, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                                .isEmpty())
                .mapToInt(p -> sentence.subtree(p).get(0).index())
                .filter(start -> start > 1 && sentence.token(start - 2).text().equals(","))
                .max()
                .orElse(0);
    }

    /** "Troops left the town, with <b>many fleeing</b>, according to the mayor". */
    private int lastAbsolute() {
        return sentence.tokens().subList(0, first).stream()
                .filter(t -> t.text().equals("with") && t.index() > 0)
                .filter(t -> sentence.token(t.index() - 1).text().equals(","))
                .filter(t -> sentence.tokens().subList(t.index(), first).stream()
                        .anyMatch(v -> v.pos().equals("VBG") || v.pos().equals("VBN")))
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(0);
    }

    private int behindColon() {
        return sentence.tokens().subList(0, first).stream()
                .filter(t -> t.text().equals(":"))
                .mapToInt(t -> t.index() + 1)
                .max()
                .orElse(0);
    }

    /** "was, in the words of an aide, <b>“a torch”</b>": only what is quoted. */
    private List<Token> quotedBehind() {
        int open = last + 1;
        while (open < sentence.tokens().size() && sentence.token(open).text().equals(",")) {
            open++;
        }
        if (isAtHead()
                || open >= sentence.tokens().size()
                || !MARKS.contains(sentence.token(open).text())) {
            return List.of();
        }
        int close = open + 1;
        while (close < sentence.tokens().size()
                && !MARKS.contains(sentence.token(close).text())) {
            close++;
        }
        return sentence.tokens()
                .subList(open, Math.min(close + 1, sentence.tokens().size()));
    }

    private List<Token> within() {
        Token predicate = behindSubordinate().orElse(clause.predicate());
        Set<Token> apart = new HashSet<>(phrase);
        for (Token other : sentence.children(predicate, Relation.CONJUNCT)) {
            if (!sentence.children(other, Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                    .isEmpty()) {
                apart.addAll(sentence.subtree(other));
            }
        }
        int from = beginsClause() || behindSubordinate().isPresent() ? last + 1 : 0;
        return sentence.subtree(predicate).stream()
                .filter(t -> !apart.contains(t) && t.index() >= from)
                .toList();
    }

    /** "When the army left, according to the mayor, <b>many fled</b>", though the engine hangs the phrase on "left". */
    private Optional<Token> behindSubordinate() {
        return clause.governor()
                .filter(g -> clause.predicate().is(Relation.ADVERBIAL_CLAUSE))
                .filter(g -> sentence.children(g, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
                        .anyMatch(s -> s.index() > last));
    }

    /** "Though the army left, according to the mayor, <b>many fled</b>": the phrase stands before its own clause. */
    private boolean beginsClause() {
        boolean beforeSubject =
                sentence.children(clause.predicate(), Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
                        .anyMatch(s -> sentence.subtree(s).get(0).index() > last);
        return beforeSubject
                && sentence.clauses().stream().anyMatch(c -> c.predicate().index() < first);
    }
}
