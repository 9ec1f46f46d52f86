package dateline.time.phrase;

import dateline.language.NumberWords;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers before units of time: "5", "2 1/2", "twenty-four", "a", "a couple of". */
final class Numerals {
    private static final String SMALL = "{digit}";
    private static final String WORDS = "(?:{tens}(?:[ -]" + SMALL + ")?|" + SMALL + "|{teen})";

    /** A number that is told. */
    static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:[ -]\\d/[1-9])?|" + WORDS
            + "(?: hundred| thousand)?(?: and a half)?|an? (?:hundred|thousand|dozen|couple(?: of)?)|a couple(?: of)?|half an?)";

    /** One that is not. */
    static final String VAGUE = "{some}";

    private static final Pattern FRACTION = Pattern.compile("(\\d+)[\\s-]+(\\d)/(\\d)");
    private static final String TENS = "ty";

    private Numerals() {}

    /** The number that words give; empty for "several". */
    static OptionalDouble number(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            return OptionalDouble.of(Double.parseDouble(fraction.group(1))
                    + Double.parseDouble(fraction.group(2)) / Double.parseDouble(fraction.group(3)));
        }
        if (plain.endsWith(" and a half")) {
            OptionalDouble whole = number(plain.substring(0, plain.length() - " and a half".length()));
            return whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() + 0.5) : whole;
        }
        return switch (plain) {
            case "a couple", "a couple of", "couple of" -> OptionalDouble.of(2);
            case "half a", "half an" -> OptionalDouble.of(0.5);
            case "a dozen" -> OptionalDouble.of(12);
            default -> NumberWords.number(hyphened(plain.replaceFirst("^an? ", "one ")));
        };
    }

    private static String hyphened(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && words.substring(0, blank).endsWith(TENS) ? words.replaceFirst(" ", "-") : words;
    }
}
