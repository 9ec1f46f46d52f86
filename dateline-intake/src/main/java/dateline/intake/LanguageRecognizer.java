package dateline.intake;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the language of a text, if it is long and plain enough to tell. Safe to share between threads. */
final class LanguageRecognizer {
    /** Below this many characters a language is not told: a name or two look like any language. */
    private static final int SHORTEST = 60;

    /** Characters looked at, from the beginning. */
    private static final int SAMPLE = 6_000;

    private static final double SURE = 0.9;

    private static final class Holder {
        private static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .seed(1)
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the profiles of the language detector", e);
            }
        }
    }

    private LanguageRecognizer() {}

    /** ISO 639-1 code of the language; empty when it cannot be told. */
    static Optional<String> language(String text) {
        if (text.strip().length() < SHORTEST) {
            return Optional.empty();
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (EnglishWords.abound(sample)) {
            return Optional.of("en"); // and the detector, slow to load, need not be
        }
        String plain = isMostlyCapitals(sample) ? sample.toLowerCase(Locale.ROOT) : sample;
        List<DetectedLanguage> likely = Holder.DETECTOR.getProbabilities(plain);
        if (likely.isEmpty() || likely.get(0).getProbability() < SURE) {
            return Optional.empty();
        }
        return Optional.of(likely.get(0).getLocale().getLanguage());
    }

    private static boolean isMostlyCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals > small;
    }
}
