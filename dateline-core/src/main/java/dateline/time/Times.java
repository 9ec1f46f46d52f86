package dateline.time;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.TimeExpression;
import dateline.record.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The time expressions of one report, and which of them tells when a clause happened. */
public final class Times {
    /** Prepositions of the act that a clause is about: "died <b>in</b> a raid". */
    private static final Set<String> WITHIN = Set.of("in", "during", "by", "of");

    private final List<TimeExpression> expressions;
    private final Set<String> limits;

    /**
     * @param expressions in the order of the text
     * @param limits the prepositions that make a time the limit of something: "until"
     */
    Times(List<TimeExpression> expressions, Set<String> limits) {
        this.expressions = List.copyOf(expressions);
        this.limits = limits;
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

    /** Those of a sentence that can be the day of something; not the limit of a period. */
    public List<TimeExpression> daysIn(Sentence sentence) {
        return in(sentence).stream().filter(t -> !isLimit(t, sentence)).toList();
    }

    /** All expressions that belong to a clause itself, nearest to its predicate first. */
    public List<TimeExpression> expressionsOf(Clause clause) {
        Sentence sentence = clause.sentence();
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression expression : in(sentence)) {
            Optional<Word> word = lastWord(sentence, expression);
            if (word.filter(w -> belongs(w, clause) && !isLimit(expression, sentence))
                    .isPresent()) {
                found.add(expression);
            }
        }
        int at = clause.predicate().span().start();
        found.sort((a, b) -> Integer.compare(
                Math.abs(a.span().start() - at), Math.abs(b.span().start() - at)));
        return found;
    }

    /** Whether a date belongs to the act itself: in "condemned the 1994 attack" it belongs to the attack alone. */
    public static boolean isOfPredicate(Clause act, When when) {
        Optional<Word> date = act.sentence().words().stream()
                .filter(t -> when.span().contains(t.span()))
                .reduce((a, b) -> b);
        return date.isEmpty() || reaches(act, when, date.get());
    }

    private static boolean reaches(Clause act, When when, Word date) {
        Word at = date;
        for (int steps = 0; steps < act.sentence().words().size() && at.headIndex() >= 0; steps++) {
            at = at.head().orElseThrow();
            boolean within = when.span().contains(at.span());
            if (at.index() == act.predicate().index()) {
                return true;
            }
            if (!within && at.isNominal() && act.kind() == Clause.Kind.VERBAL) {
                return false;
            }
        }
        return act.kind() == Clause.Kind.NOMINAL;
    }

    /** Whether a date only tells which thing a word of the clause means: "violated <b>a 2003 ceasefire</b>", "<b>Monday's</b> attack". */
    public static boolean isOfNoun(Clause act, When when) {
        return act.kind() == Clause.Kind.VERBAL
                && act.sentence().words().stream()
                        .filter(w -> when.span().contains(w.span()))
                        .filter(w -> w.is(Relation.MODIFIER, Relation.POSSESSOR))
                        .flatMap(w -> w.head().stream())
                        .anyMatch(noun -> !when.span().contains(noun.span()) && noun.isNoun());
    }

    private static int around(Clause clause) {
        return clause.kind() == Clause.Kind.VERBAL
                ? clause.predicate().index()
                : clause.governor().map(Word::index).orElse(-1);
    }

    private static boolean belongs(Word time, Clause clause) {
        boolean ofClause = time.clauseAround()
                .filter(c -> c.predicate().index() == around(clause))
                .isPresent();
        return ofClause
                && (clause.kind() == Clause.Kind.VERBAL || time.isWithin(clause.predicate()) || isPartOfClause(clause));
    }

    /** Whether what a noun names is what its clause tells of: "the raid began", but not "blacklisted <b>over a raid</b>". */
    private static boolean isPartOfClause(Clause noun) {
        return noun.predicate()
                .head()
                .filter(h -> !h.is(Relation.PREPOSITION) || WITHIN.contains(h.lemma()))
                .isPresent();
    }

    /** "banned rallies <b>until Sunday</b>": the end of the ban, not its day. */
    private boolean isLimit(TimeExpression time, Sentence sentence) {
        return sentence.words().stream()
                .filter(w -> time.span().contains(w.span()))
                .flatMap(w -> w.head().stream())
                .anyMatch(h -> limits.contains(h.lemma()) && !time.span().contains(h.span()));
    }

    private static Optional<Word> lastWord(Sentence sentence, TimeExpression expression) {
        return sentence.words().stream()
                .filter(t -> expression.span().contains(t.span()))
                .reduce((a, b) -> b);
    }
}
