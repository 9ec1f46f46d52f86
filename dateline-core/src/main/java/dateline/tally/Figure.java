package dateline.tally;

import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Outcome;
import dateline.record.Span;
import dateline.tally.CountReader.Counted;

/**
 * A number as one sentence tells it, before it is known whether the report told it before: "two guards" with "were killed".
 *
 * @param outcome what became of them
 * @param head the noun that is counted, or the number where no noun stands
 * @param counted how many
 * @param clause the clause that tells what became of them
 * @param trigger the words that do so
 * @param rule card or step that decided
 */
record Figure(Outcome outcome, Word head, Counted counted, Clause clause, Span trigger, String rule) {
    Sentence sentence() {
        return clause.sentence();
    }

    /** The same told of others: "including the mayor". */
    Figure of(Word other, Counted theirs) {
        return new Figure(outcome, other, theirs, clause, trigger, rule);
    }

    /** From the number to what became of them. */
    Span words() {
        return counted.span().to(head.span()).to(trigger);
    }

    boolean isOne() {
        return counted.count().min().orElse(0) == 1 && counted.count().max().orElse(0) == 1;
    }

    boolean isNone() {
        return counted.count().max().orElse(1) == 0;
    }
}
