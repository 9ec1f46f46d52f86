package dateline.time;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.time.phrase.TimeVocabulary;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words without which no sentence tells a time: a quick look before the phrases are tried. */
final class TimeWords {
    private static final List<String> TABLES = List.of(
            "months",
            "weekdays",
            "parts-of-day",
            "points-of-day",
            "turns-of-day",
            "seasons",
            "repetitions",
            "vague",
            "vague-adjectives",
            "holidays",
            "named-days",
            "decades");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Set<String> words = new HashSet<>();

    TimeWords(Knowledge knowledge) {
        TABLES.stream()
                .flatMap(t -> TimeVocabulary.of(knowledge, t).words().stream())
                .map(TimeWords::last)
                .forEach(words::add);
        ListedWords lists = ListedWords.of(knowledge, "time");
        words.addAll(lists.named("unit", "odd-unit", "units", "long-period", "tens", "teen", "bare-word"));
    }

    private static String last(String phrase) {
        List<String> parts = Arrays.asList(NO_LETTER.split(phrase));
        return parts.get(parts.size() - 1).isEmpty() ? phrase : parts.get(parts.size() - 1);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a sentence may tell a time at all. */
    boolean mayBeIn(Sentence sentence) {
        return sentence.words().stream().anyMatch(this::tells);
    }

    private boolean tells(Word token) {
        String text = token.text();
        if (text.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        String small = text.toLowerCase(Locale.ROOT);
        return isKnown(small)
                || text.length() > 3 && NO_LETTER.splitAsStream(small).anyMatch(this::isKnown);
    }

    private boolean isKnown(String word) {
        return words.contains(word) || word.endsWith("s") && words.contains(singular(word));
    }
}
