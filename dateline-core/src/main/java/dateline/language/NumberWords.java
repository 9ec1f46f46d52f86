package dateline.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers in figures and in words: "1,200", "1.5", "two hundred and thirty-seven thousand". Safe to share. */
public final class NumberWords {
    private static final Map<String, Double> SMALL = small();
    private static final Map<String, Double> SCALES = Map.of(
            "hundred",
            1e2,
            "thousand",
            1e3,
            "million",
            1e6,
            "billion",
            1e9,
            "trillion",
            1e12,
            "bn",
            1e9,
            "m",
            1e6,
            "mln",
            1e6,
            "dozen",
            12.0);

    private NumberWords() {}

    private static Map<String, Double> small() {
        String[] words = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        Map<String, Double> small = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            small.put(words[i], (double) i);
        }
        small.put("no", 0.0);
        small.put("both", 2.0);
        small.put("a", 1.0);
        small.put("an", 1.0);
        small.put("another", 1.0);
        return small;
    }

    /** The number that a word or phrase gives; empty when it is none. */
    public static OptionalDouble number(String phrase) {
        String words = phrase.toLowerCase(Locale.ROOT).strip();
        Double small = SMALL.get(words);
        if (small != null) {
            return OptionalDouble.of(small);
        }
        if (!words.isEmpty() && Character.isDigit(words.charAt(0))) {
            return figures(words);
        }
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? OptionalDouble.empty() : spelled(words);
    }

    /** "million" and the like; empty for other words. */
    public static OptionalDouble scale(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") && lower.length() > 2 ? lower.substring(0, lower.length() - 1) : lower;
        Double scale = SCALES.get(singular);
        return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
    }

    private static OptionalDouble figures(String words) {
        int end = 0;
        while (end < words.length() && (Character.isDigit(words.charAt(end)) || ",.".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        String figures = words.substring(0, end).replace(",", "");
        if (!figures.matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(figures);
        String rest = words.substring(end).strip();
        if (rest.isEmpty()) {
            return OptionalDouble.of(number);
        }
        OptionalDouble scale = scale(rest);
        return scale.isPresent() ? OptionalDouble.of(number * scale.getAsDouble()) : OptionalDouble.empty();
    }

    private static OptionalDouble spelled(String words) {
        if (!words.matches("[a-z]+(?:[ -][a-z]+)*") || !startsAsNumber(words)) {
            return OptionalDouble.empty();
        }
        ParsePosition end = new ParsePosition(0);
        Number number = new RuleBasedNumberFormat(com.ibm.icu.util.ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT)
                .parse(words.replace(" and ", " "), end);
        boolean whole = end.getIndex() == words.replace(" and ", " ").length();
        return whole ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    private static boolean startsAsNumber(String words) {
        String first = words.split("[ -]")[0];
        return SMALL.containsKey(first) && !first.equals("no") && !first.equals("both") || first.endsWith("ty");
    }
}
