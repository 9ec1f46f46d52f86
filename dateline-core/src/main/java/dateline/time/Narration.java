package dateline.time;

import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.language.Word;
import dateline.time.phrase.TimeVocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * From where a text tells its times. News names weekdays and says "yesterday": it speaks from the day on which it came out. An
 * account of long ago does neither and goes on from the date told last.
 */
final class Narration {
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final int WORDS_ofTheDay = 400;
    private static final int WORDS_OF_A_YEAR = 150;

    private final Set<String> ofTheDay = new HashSet<>();

    Narration(Knowledge knowledge) {
        ofTheDay.addAll(TimeVocabulary.of(knowledge, "named-days").words());
        ofTheDay.addAll(TimeVocabulary.of(knowledge, "weekdays").words());
        ofTheDay.add("overnight");
    }

    /** Whether it is an account: many years of long ago, hardly a word of the day. */
    boolean isAccount(AnalyzedArticle article) {
        long words =
                article.sentences().stream().mapToLong(s -> s.words().size()).sum();
        int now = article.article().published().map(p -> p.date().getYear()).orElse(Integer.MAX_VALUE);
        long longAgo = count(article, t -> isLongAgo(t, now));
        return longAgo * WORDS_OF_A_YEAR > words && count(article, this::isOfTheDay) * WORDS_ofTheDay < words;
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

    private boolean isOfTheDay(Word token) {
        return ofTheDay.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
