package dateline.pledge;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.NumberWords;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Phrase;
import dateline.record.Pledge.Amount;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sums of money: "$5 million", "2.5bn euros", "hundreds of millions of dollars". Bounds are those that the words allow;
 * "nearly 5 million" has no least, "billions" no greatest.
 */
final class AmountReader {
    private static final String SCALE = "(?:thousand|million|billion|trillion|mln|bn|m)";
    private static final String BOUND = "(?:({about+some+nearly+less-than+more-than+at-least+at-most+additional}) )?";
    private static final String VAGUE =
            "(?:(tens|dozens|hundreds|thousands) of )?(thousands|millions|billions|trillions)";
    private static final String SUM = BOUND
            + "(?:([$€£¥]|US\\$|C\\$|A\\$|[A-Z]{3} ?)? ?(\\d[\\d,]*(?:\\.\\d+)?|{small-number}) ?-?("
            + SCALE + "\\b)?(?:[ -]([A-Z]?[A-Za-z.]+(?: [a-z]+)?))?|" + VAGUE
            + "(?: more)?(?: of)?(?: ([A-Z]?[A-Za-z]+(?: [a-z]+)?))?)";
    private static final Map<String, Double> TIMES =
            Map.of("tens", 20.0, "dozens", 24.0, "hundreds", 200.0, "thousands", 2000.0);

    private final Lexicon currencies;

    private final Pattern sum;
    private final Set<String> least;
    private final Set<String> most;

    AmountReader(Knowledge knowledge) {
        ListedWords language = ListedWords.of(knowledge, "language");
        this.sum = Pattern.compile(language.fill(SUM));
        this.least = language.named("more-than", "at-least");
        this.most = language.named("at-most", "nearly", "less-than");
        this.currencies = Lexicon.words(knowledge.named("pledge/currencies.tsv"));
    }

    /** The first sum of money in these words of a sentence. */
    Optional<Amount> read(Sentence sentence, List<Word> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Span span = Sentence.spanOf(words);
        String text = sentence.textAt(span);
        Matcher matcher = sum.matcher(text);
        while (matcher.find()) {
            Optional<Amount> found = found(matcher, span.start());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Amount> found(Matcher m, int offset) {
        boolean vague = m.group(7) != null;
        String name = vague ? m.group(8) : m.group(5);
        Optional<String> currency = symbol(m.group(2)).or(() -> named(name));
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        int end = named(name).isPresent() ? endOfName(m, vague ? 8 : 5, name) : endWithoutName(m, vague);
        int start = m.start() + (m.group().length() - m.group().stripLeading().length());
        Span span = new Span(offset + start, offset + end);
        Phrase phrase = new Phrase(m.group().substring(start - m.start(), end - m.start()), span);
        Optional<Double> exact = vague ? Optional.empty() : exact(m.group(3), m.group(4));
        Amount amount =
                vague ? vague(currency, m.group(6), m.group(7), phrase) : bounded(currency, m.group(1), exact, phrase);
        return amount.min().isEmpty() && amount.max().isEmpty() ? Optional.empty() : Optional.of(amount);
    }

    private int endOfName(Matcher m, int group, String name) {
        String first = name.split(" ")[0];
        boolean two = currencies.meaning(name.toLowerCase(Locale.ROOT)).isPresent();
        return m.start(group) + (two ? name.length() : first.length());
    }

    private static int endWithoutName(Matcher m, boolean vague) {
        return vague ? m.end(7) : m.group(4) == null ? m.end(3) : m.end(4);
    }

    private Optional<String> symbol(String symbol) {
        return symbol == null ? Optional.empty() : currencies.meaning(symbol.strip());
    }

    /** "dollars", "Canadian dollars", "euro". */
    private Optional<String> named(String name) {
        if (name == null) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return currencies.meaning(lower).or(() -> currencies.meaning(lower.split(" ")[0]));
    }

    private static Optional<Double> exact(String number, String scale) {
        OptionalDouble value = NumberWords.number(number);
        OptionalDouble times = scale == null ? OptionalDouble.of(1) : NumberWords.scale(scale);
        return value.isEmpty() || times.isEmpty()
                ? Optional.empty()
                : Optional.of(value.getAsDouble() * times.getAsDouble());
    }

    private Amount bounded(Optional<String> currency, String bound, Optional<Double> exact, Phrase phrase) {
        String how = bound == null ? "" : bound.toLowerCase(Locale.ROOT);
        boolean noMost = least.contains(how);
        boolean noLeast = most.contains(how);
        return new Amount(
                currency,
                noLeast ? Optional.empty() : exact,
                noMost ? Optional.empty() : exact,
                phrase.words(),
                phrase.span());
    }

    /** "hundreds of millions" is two hundred million to a billion; "billions" two billion or more. */
    private static Amount vague(Optional<String> currency, String times, String scale, Phrase phrase) {
        double unit = NumberWords.scale(scale).orElseThrow();
        if (times == null) {
            return new Amount(currency, Optional.of(2 * unit), Optional.empty(), phrase.words(), phrase.span());
        }
        double least = TIMES.getOrDefault(times.toLowerCase(Locale.ROOT), 1.0) * unit;
        boolean hundreds = times.equalsIgnoreCase("hundreds");
        return new Amount(
                currency,
                Optional.of(least),
                hundreds ? Optional.of(1000 * unit) : Optional.empty(),
                phrase.words(),
                phrase.span());
    }
}
