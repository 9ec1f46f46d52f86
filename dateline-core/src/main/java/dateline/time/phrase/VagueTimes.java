package dateline.time.phrase;

import dateline.record.TimeExpression.Type;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Present, past and future without a date: "now", "recently", "the future", "current plans", "will soon leave". */
final class VagueTimes {
    private final TimeVocabulary phrases;
    private final TimeVocabulary adjectives;

    VagueTimes(TimeVocabulary phrases, TimeVocabulary adjectives) {
        this.phrases = phrases;
        this.adjectives = adjectives;
    }

    List<PhraseTemplate> phrases() {
        return List.of(
                PhraseTemplate.of("vague", "(?<words>" + phrases.any() + ")", (m, a) -> meaning(m, phrases)),
                PhraseTemplate.of(
                        "vague", "(?<words>" + adjectives.any() + ")(?= \\p{L})", (m, a) -> meaning(m, adjectives)),
                PhraseTemplate.of("soon", "(?<!as\\s)soon(?! (?:as|after)\\b)", VagueTimes::soon));
    }

    private static Optional<TimexValue> meaning(Matcher m, TimeVocabulary words) {
        return words.meaning(m.group("words")).map(v -> TimexValue.of(Type.DATE, v));
    }

    /** Told of the past, "soon" names no future: "they soon left". */
    private static Optional<TimexValue> soon(Matcher m, Anchor anchor) {
        return anchor.outlook() == Direction.BACK
                ? Optional.empty()
                : Optional.of(TimexValue.of(Type.DATE, "FUTURE_REF"));
    }
}
