package dateline.time;

import dateline.language.AnalyzedArticle;
import dateline.language.Word;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * From where a text tells its times. News names weekdays and says "yesterday": it speaks from the day on which it came out. An
 * account of long ago does neither and goes on from the date told last.
 */
final class Narration {
    private static final Set<String> OF_THE_DAY = Set.of(
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "overnight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final int WORDS_OF_THE_DAY = 400;
    private static final int WORDS_OF_A_YEAR = 150;

    private Narration() {}

    /** Whether it is an account: many years of long ago, hardly a word of the day. */
    static boolean isAccount(AnalyzedArticle article) {
        long words =
                article.sentences().stream().mapToLong(s -> s.words().size()).sum();
        int now = article.article().published().map(p -> p.date().getYear()).orElse(Integer.MAX_VALUE);
        long longAgo = count(article, t -> isLongAgo(t, now));
        return longAgo * WORDS_OF_A_YEAR > words && count(article, Narration::isOfTheDay) * WORDS_OF_THE_DAY < words;
    }

    private static long count(AnalyzedArticle article, Predicate<Word> which) {
        return article.sentences().stream()
                .flatMap(s -> s.words().stream())
                .filter(which)
                .count();
    }

    private static boolean isLongAgo(Word token, int now) {
        return YEAR.matcher(token.text()).matches() && Integer.parseInt(token.text()) < now - 1;
    }

    private static boolean isOfTheDay(Word token) {
        return OF_THE_DAY.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
