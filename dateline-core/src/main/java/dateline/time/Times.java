package dateline.time;

import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.TimeExpression;
import dateline.record.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time expressions of one report, and which of them tells when a clause happened. */
public final class Times {
    private final List<TimeExpression> expressions;

    /** @param expressions in the order of the text */
    public Times(List<TimeExpression> expressions) {
        this.expressions = List.copyOf(expressions);
    }

    /** The expressions that stand in a sentence. */
    public List<TimeExpression> in(Sentence sentence) {
        return expressions.stream()
                .filter(t -> sentence.span().contains(t.span()))
                .toList();
    }

    /**
     * When a clause happened: the date or time of day that depends on its predicate or on one of its phrases and on no
     * clause below. One joined by "and" in the same tense is of the date told before it: "left on Monday and met the
     * envoys". Empty when neither says.
     */
    public Optional<When> of(Clause clause) {
        return expressionsOf(clause).stream()
                .flatMap(t -> t.when().stream())
                .findFirst()
                .or(() -> ofJoined(clause));
    }

    private Optional<When> ofJoined(Clause clause) {
        return clause.above()
                .filter(above -> clause.link() == Clause.Link.CONJUNCT && clause.tense() == above.tense())
                .flatMap(above -> expressionsOf(above).stream()
                        .filter(t -> t.span().end() <= clause.predicate().span().start())
                        .flatMap(t -> t.when().stream())
                        .findFirst());
    }

    /** All expressions that belong to a clause itself, nearest to its predicate first. */
    public List<TimeExpression> expressionsOf(Clause clause) {
        Sentence sentence = clause.sentence();
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression expression : in(sentence)) {
            Optional<Word> word = lastWord(sentence, expression);
            boolean belongs = word.flatMap(Word::clauseAround)
                    .map(c -> c.predicate().index() == around(clause))
                    .orElse(false);
            if (belongs) {
                found.add(expression);
            }
        }
        int at = clause.predicate().span().start();
        found.sort((a, b) -> Integer.compare(
                Math.abs(a.span().start() - at), Math.abs(b.span().start() - at)));
        return found;
    }

    private static int around(Clause clause) {
        return clause.kind() == Clause.Kind.VERBAL
                ? clause.predicate().index()
                : clause.governor().map(Word::index).orElse(-1);
    }

    private static Optional<Word> lastWord(Sentence sentence, TimeExpression expression) {
        return sentence.words().stream()
                .filter(t -> expression.span().contains(t.span()))
                .reduce((a, b) -> b);
    }
}
