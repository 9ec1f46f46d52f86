package dateline.time;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.language.PartOfSpeech;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import dateline.time.phrase.Direction;
import dateline.time.phrase.TimeVocabulary;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells where the clause around a phrase of time looks: "left" back, "will leave", "is due to leave" ahead. */
final class DirectionReader {
    /** Whatever the verb: "declared a dividend payable Dec. 15". */
    private final Pattern toCome;

    private final Pattern aheadOfDate;
    private final Pattern until;
    private final Pattern back;

    private static final int REACH = 40;

    private final TimeVocabulary ahead;

    DirectionReader(TimeVocabulary ahead, ListedWords lists) {
        this.toCome = before(lists.anyOf("to-come"));
        this.aheadOfDate = before(lists.anyOf("ahead-of-date"));
        this.until = before(lists.anyOf("until"));
        this.back = before(lists.anyOf("since"));
        this.ahead = ahead;
    }

    private static Pattern before(String words) {
        return Pattern.compile(
                "\\b(?:" + words.replace(" ", "\\s+") + ")(?:\\s+(?:on|in|at|the))?\\s+$", Pattern.CASE_INSENSITIVE);
    }

    Direction read(Sentence sentence, Span phrase) {
        String before =
                sentence.textAt(new Span(Math.max(sentence.span().start(), phrase.start() - REACH), phrase.start()));
        if (back.matcher(before).find()) {
            return Direction.BACK;
        }
        if (toCome.matcher(before).find()) {
            return Direction.AHEAD;
        }
        if (isOfPossessor(sentence, phrase)) {
            return Direction.OPEN;
        }
        Optional<Clause> clause = clauseAround(sentence, phrase);
        Direction told = clause.map(c -> read(c, before)).orElse(Direction.OPEN);
        if (told == Direction.BACK && hangsOnNoun(sentence, phrase)) {
            return Direction.OPEN;
        }
        return told != Direction.BACK && aheadOfDate.matcher(before).find() ? Direction.AHEAD : told;
    }

    /** "Wednesday's ruling" tells when the ruling was, not when it is to be dealt with. */
    private static boolean isOfPossessor(Sentence sentence, Span phrase) {
        return sentence.words().stream()
                .anyMatch(t -> t.span().start() == phrase.end() && t.is(PartOfSpeech.POSSESSIVE_ENDING));
    }

    /** "Invited them to a ceremony on March 12": the noun may be ahead of the verb. */
    private static boolean hangsOnNoun(Sentence sentence, Span phrase) {
        return last(sentence, phrase)
                .flatMap(word -> outside(word, phrase))
                .filter(above -> above.is(PartOfSpeech.PREPOSITION))
                .flatMap(Word::head)
                .filter(Word::isNominal)
                .isPresent();
    }

    private static Optional<Word> last(Sentence sentence, Span phrase) {
        return sentence.words().stream().filter(t -> t.span().overlaps(phrase)).reduce((a, b) -> b);
    }

    /** The nearest word above that does not belong to the phrase. */
    private static Optional<Word> outside(Word word, Span phrase) {
        Optional<Word> above = word.head();
        for (int steps = 0; above.filter(t -> t.span().overlaps(phrase)).isPresent() && steps < 5; steps++) {
            above = above.flatMap(Word::head);
        }
        return above;
    }

    private static Optional<Clause> clauseAround(Sentence sentence, Span phrase) {
        return last(sentence, phrase).flatMap(Word::clauseAround);
    }

    private Direction read(Clause clause, String before) {
        if (isFuture(clause) || isDated(clause, before)) {
            return Direction.AHEAD;
        }
        return switch (clause.tense()) {
            case PAST -> Direction.BACK;
            case PRESENT -> clause.perfect() ? Direction.BACK : Direction.OPEN;
            case FUTURE -> Direction.AHEAD;
            case NONE -> clause.marker().filter("to"::equals).isPresent() ? ofInfinitive(clause) : Direction.OPEN;
        };
    }

    private static boolean isFuture(Clause clause) {
        return clause.modality()
                .filter(m -> m == Modality.FUTURE || !clause.perfect() && !couldNot(clause))
                .isPresent();
    }

    /** "Could not be reached on Friday" tells of the past. */
    private static boolean couldNot(Clause clause) {
        return clause.negated()
                && clause.predicate().children().stream().anyMatch(t -> t.text().equalsIgnoreCase("could"));
    }

    /** "Is due on Friday", "was postponed until Friday"; but "agreed on Friday" is past. */
    private boolean isDated(Clause clause, String before) {
        String kind = ahead.meaning(clause.predicate().lemma()).orElse("");
        boolean until = this.until.matcher(before).find();
        return switch (kind) {
            case "plan" -> !isPastPerfect(clause);
            case "event" -> clause.tense() == Tense.PRESENT && !clause.perfect();
            case "date" -> until || clause.tense() == Tense.PRESENT && !clause.perfect();
            default -> until && clause.tense() == Tense.PRESENT;
        };
    }

    private boolean governsAhead(Clause clause) {
        return ahead.meaning(clause.predicate().lemma())
                .filter(kind -> !kind.equals("event"))
                .isPresent();
    }

    private static boolean isPastPerfect(Clause clause) {
        return clause.perfect() && clause.tense() == Tense.PAST;
    }

    /** "Plans to leave on Sunday" looks ahead, "came to meet him on Sunday" does not. */
    private Direction ofInfinitive(Clause clause) {
        return clause.above()
                .map(a -> isPastPerfect(a) || a.tense() == Tense.PAST && !governsAhead(a) && !isFuture(a)
                        ? Direction.OPEN
                        : Direction.AHEAD)
                .orElse(Direction.AHEAD);
    }
}
