package dateline.time;

import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells where the clause around a phrase of time looks: "left" back, "will leave", "is due to leave" ahead. */
final class OutlookReader {
    /** Whatever the verb: "declared a dividend payable Dec. 15". */
    private static final Pattern TO_COME =
            before("payable|effective|due|of record|scheduled for|slated for|planned for|set for");

    private static final Pattern AHEAD =
            before("as early as|as soon as|no later than|not later than|starting|beginning|ending"
                    + "|expected|by|between now and|from now (?:to|until)|coming|upcoming");
    private static final Pattern UNTIL = before("until|till|for|to|through");
    private static final Pattern BACK = before("ended|since|dated");

    private static final int REACH = 40;

    private final Vocabulary ahead;

    OutlookReader(Vocabulary ahead) {
        this.ahead = ahead;
    }

    private static Pattern before(String words) {
        return Pattern.compile(
                "\\b(?:" + words.replace(" ", "\\s+") + ")(?:\\s+(?:on|in|at|the))?\\s+$", Pattern.CASE_INSENSITIVE);
    }

    Outlook of(Sentence sentence, Span phrase) {
        String before =
                sentence.textAt(new Span(Math.max(sentence.span().start(), phrase.start() - REACH), phrase.start()));
        if (BACK.matcher(before).find()) {
            return Outlook.BACK;
        }
        if (TO_COME.matcher(before).find()) {
            return Outlook.AHEAD;
        }
        if (isOfPossessor(sentence, phrase)) {
            return Outlook.OPEN;
        }
        Optional<Clause> clause = clauseAround(sentence, phrase);
        Outlook told = clause.map(c -> of(c, before)).orElse(Outlook.OPEN);
        if (told == Outlook.BACK && hangsOnNoun(sentence, phrase)) {
            return Outlook.OPEN;
        }
        return told != Outlook.BACK && AHEAD.matcher(before).find() ? Outlook.AHEAD : told;
    }

    /** "Wednesday's ruling" tells when the ruling was, not when it is to be dealt with. */
    private static boolean isOfPossessor(Sentence sentence, Span phrase) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.span().start() == phrase.end() && t.pos().equals("POS"));
    }

    /** "Invited them to a ceremony on March 12": the noun may be ahead of the verb. */
    private static boolean hangsOnNoun(Sentence sentence, Span phrase) {
        return last(sentence, phrase)
                .flatMap(word -> outside(sentence, word, phrase))
                .filter(above -> above.pos().equals("IN"))
                .flatMap(sentence::head)
                .filter(Token::isNoun)
                .isPresent();
    }

    private static Optional<Token> last(Sentence sentence, Span phrase) {
        return sentence.tokens().stream().filter(t -> t.span().overlaps(phrase)).reduce((a, b) -> b);
    }

    /** The nearest word above that does not belong to the phrase. */
    private static Optional<Token> outside(Sentence sentence, Token word, Span phrase) {
        Optional<Token> above = sentence.head(word);
        for (int steps = 0; above.filter(t -> t.span().overlaps(phrase)).isPresent() && steps < 5; steps++) {
            above = above.flatMap(sentence::head);
        }
        return above;
    }

    private static Optional<Clause> clauseAround(Sentence sentence, Span phrase) {
        return last(sentence, phrase).flatMap(sentence::clauseAround);
    }

    private Outlook of(Clause clause, String before) {
        if (isFuture(clause) || isDated(clause, before)) {
            return Outlook.AHEAD;
        }
        return switch (clause.tense()) {
            case PAST -> Outlook.BACK;
            case PRESENT -> clause.perfect() ? Outlook.BACK : Outlook.OPEN;
            case FUTURE -> Outlook.AHEAD;
            case NONE -> clause.marker().filter("to"::equals).isPresent() ? ofInfinitive(clause) : Outlook.OPEN;
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
                && clause.sentence().children(clause.predicate()).stream()
                        .anyMatch(t -> t.text().equalsIgnoreCase("could"));
    }

    /** "Is due on Friday", "was postponed until Friday"; but "agreed on Friday" is past. */
    private boolean isDated(Clause clause, String before) {
        String kind = ahead.meaning(clause.predicate().lemma()).orElse("");
        boolean until = UNTIL.matcher(before).find();
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
    private Outlook ofInfinitive(Clause clause) {
        return clause.above()
                .map(a -> isPastPerfect(a) || a.tense() == Tense.PAST && !governsAhead(a) && !isFuture(a)
                        ? Outlook.OPEN
                        : Outlook.AHEAD)
                .orElse(Outlook.AHEAD);
    }
}
