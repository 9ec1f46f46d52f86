package dateline.statement.answer;

import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Statement;
import dateline.reference.References;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement with its words: what it is held against another by.
 *
 * @param statement the statement
 * @param sentence where its cue stands
 * @param clause the clause of its cue
 * @param words the words of its content
 * @param lemmas what they tell: nouns, verbs and adjectives
 * @param actors all who are spoken to, spoken about or named in the content
 */
record StatementText(
        Statement statement,
        Sentence sentence,
        Optional<Clause> clause,
        List<Word> words,
        Set<String> lemmas,
        Set<Actor> actors) {

    /** @param byChance words that two statements may share without being about the same */
    static StatementText of(Statement statement, Sentence sentence, References references, Set<String> byChance) {
        List<Word> words = sentences(references.article(), statement).stream()
                .flatMap(s -> s.words().stream())
                .filter(t -> statement.covers(t.span()))
                .toList();
        Set<String> lemmas = new LinkedHashSet<>();
        words.stream()
                .filter(t -> t.isNominal() || t.isVerb() || t.isAdjective())
                .map(Word::lemma)
                .filter(l -> !byChance.contains(l))
                .forEach(lemmas::add);
        Set<Actor> actors = new LinkedHashSet<>();
        statement.about().forEach(a -> actors.add(references.cast().actor(a.actor())));
        statement.addressees().forEach(a -> actors.add(references.cast().actor(a)));
        sentences(references.article(), statement)
                .forEach(s -> s.words().stream()
                        .filter(t -> statement.covers(t.span()))
                        .forEach(t -> actors.addAll(references.cast().allAt(t))));
        return new StatementText(statement, sentence, clauseOf(statement, sentence), words, lemmas, actors);
    }

    private static Optional<Clause> clauseOf(Statement statement, Sentence sentence) {
        return sentence.clauses().stream()
                .filter(c -> statement.cue().contains(c.span()))
                .findFirst();
    }

    /** The sentence of a statement's cue. */
    static Optional<Sentence> sentenceOf(AnalyzedArticle article, Statement statement) {
        return article.around(statement.cue());
    }

    /** The sentences that a statement's content stands in. */
    static List<Sentence> sentences(AnalyzedArticle article, Statement statement) {
        return statement.content().stream()
                .flatMap(c -> article.overlapping(c).stream())
                .distinct()
                .toList();
    }
}
