package dateline.time;

import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Present, past and future without a date: "now", "recently", "the future", "current plans", "will soon leave". */
final class VagueTimes {
    private final Vocabulary phrases;
    private final Vocabulary adjectives;

    VagueTimes(Vocabulary phrases, Vocabulary adjectives) {
        this.phrases = phrases;
        this.adjectives = adjectives;
    }

    List<Phrase> phrases() {
        return List.of(
                Phrase.of("vague", "(?<words>" + phrases.any() + ")", (m, a) -> meaning(m, phrases)),
                Phrase.of("vague", "(?<words>" + adjectives.any() + ")(?= \\p{L})", (m, a) -> meaning(m, adjectives)),
                Phrase.of("soon", "(?<!as\\s)soon(?! (?:as|after)\\b)", VagueTimes::soon));
    }

    private static Optional<Meaning> meaning(Matcher m, Vocabulary words) {
        return words.meaning(m.group("words")).map(v -> Meaning.of(Type.DATE, v));
    }

    /** Told of the past, "soon" names no future: "they soon left". */
    private static Optional<Meaning> soon(Matcher m, Anchor anchor) {
        return anchor.outlook() == Outlook.BACK ? Optional.empty() : Optional.of(Meaning.of(Type.DATE, "FUTURE_REF"));
    }
}
