package dateline.intake;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text, if it is long and plain enough to tell. Safe to share between threads. */
final class LanguageRecognizer {
    /** Below this many characters a language is not told: a name or two look like any language. */
    private static final int SHORTEST = 60;

    /** Characters looked at, from the beginning. */
    private static final int SAMPLE = 6_000;

    private static final String ENGLISH = "eng";

    /**
     * Another language must be so many times as likely as English. A report that begins with a list of foreign names is
     * up to three times as likely to be Latin or Welsh, and would go unread; whole sentences of another language are
     * mostly over five.
     */
    private static final double OTHER = 3;

    /** English must be so many times as likely as what comes next. */
    private static final double SURE = 1.5;

    private static final class Holder {
        private static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            URL model = LanguageRecognizer.class.getResource("/langdetect-183.bin");
            if (model == null) {
                throw new IllegalStateException("Expected the model of languages, langdetect-183.bin of"
                        + " opennlp-models-langdetect, on the class path, found none; add that jar");
            }
            try {
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the model of languages, " + model, e);
            }
        }
    }

    private LanguageRecognizer() {}

    /** The language's code of two letters (ISO 639-1), of three where it has none; empty when it cannot be told. */
    static Optional<String> language(String text) {
        if (text.strip().length() < SHORTEST) {
            return Optional.empty();
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (EnglishWords.abound(sample)) {
            return Optional.of("en"); // and the model, slow to load, need not be
        }
        String plain = isMostlyCapitals(sample) ? sample.toLowerCase(Locale.ROOT) : sample;
        // The model can be shared between threads, a detector cannot; it costs nothing to make.
        return settled(new LanguageDetectorME(Holder.MODEL).predictLanguages(plain));
    }

    /** The likeliest language, where it stands out; the likeliest comes first. */
    private static Optional<String> settled(Language[] likely) {
        Language first = likely[0];
        boolean standsOut = first.getLang().equals(ENGLISH)
                ? first.getConfidence() >= SURE * likely[1].getConfidence()
                : first.getConfidence() >= OTHER * english(likely);
        return standsOut ? Optional.of(ULocale.createCanonical(first.getLang()).getLanguage()) : Optional.empty();
    }

    private static double english(Language[] likely) {
        return Arrays.stream(likely)
                .filter(l -> l.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .sum();
    }

    private static boolean isMostlyCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return capitals > small;
    }
}
