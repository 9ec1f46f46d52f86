package dateline.language.nlp4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a paragraph printed all in capitals, as wires once did, or all in small letters the case that an ordinary report
 * would print it in: "REBELS KILLED A MAYOR NEAR GAO" becomes "Rebels killed a mayor near Gao". Length and positions stay.
 *
 * <p>A word is a name when the report prints it so elsewhere, when the lexicons of names hold it, or when the engine's word
 * lists know no other use of it. This is approximate: a name that is also a common word ("Bridge") stays small unless a name
 * stands beside it. Immutable, safe to share.
 */
final class Truecaser {
    /** Fewer letters, as in "NATO, EU", do not tell in which case a paragraph is printed. */
    private static final int FEWEST_LETTERS = 16;

    private static final int LONGEST_ABBREVIATION = 5;

    private static final double NEARLY_ALL = 0.9;
    private static final double NEARLY_NONE = 0.004;

    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?\\.?|[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)\\]]*\\s+[\"“‘(\\[]*");
    private static final Pattern ENDING = Pattern.compile(".{3,}(ing|ed|ly|ness|tions?|ments?)");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyà-öø-ÿ]");
    private static final Set<String> CONTRACTED = Set.of("s", "t", "d", "m", "re", "ve", "ll");

    /** Small words inside names of persons and places: "de la Madrid", "van der Bellen". */
    private static final Set<String> PARTICLES = Set.of(
            "de", "la", "del", "las", "los", "da", "dos", "do", "di", "van", "von", "der", "den", "al", "bin", "ibn");

    private final Function<String, List<String>> partsOfSpeech;
    private final PrintedNames names;
    private final Map<String, String> own;

    private Truecaser(Function<String, List<String>> partsOfSpeech, PrintedNames names, Map<String, String> own) {
        this.partsOfSpeech = partsOfSpeech;
        this.names = names;
        this.own = Map.copyOf(own);
    }

    /**
     * @param partsOfSpeech the parts of speech known of a word in small letters, the most frequent first; none for a word
     *     that is only ever a name, or unknown
     * @param names names as they are printed
     */
    Truecaser(Function<String, List<String>> partsOfSpeech, PrintedNames names) {
        this(partsOfSpeech, names, Map.of());
    }

    /** This truecaser with the names that these paragraphs, printed in ordinary case, hold inside their sentences. */
    Truecaser learning(List<String> paragraphs) {
        Map<String, String> forms = new HashMap<>();
        for (String paragraph : paragraphs) {
            Words words = new Words(paragraph);
            for (int i = 1; i < words.size(); i++) {
                String word = words.get(i);
                if (Character.isUpperCase(word.charAt(0)) && !words.beginsSentence(i)) {
                    forms.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
        return new Truecaser(partsOfSpeech, names, forms);
    }

    /** Whether a paragraph is printed all in capitals, or without any. */
    static boolean isCaseless(String paragraph) {
        long capitals = paragraph.chars().filter(Character::isUpperCase).count();
        long letters =
                capitals + paragraph.chars().filter(Character::isLowerCase).count();
        return letters >= FEWEST_LETTERS && (capitals >= letters * NEARLY_ALL || capitals <= letters * NEARLY_NONE);
    }

    /** The paragraph in ordinary case. */
    String recase(String paragraph) {
        Words words = new Words(paragraph);
        List<String> cased = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            List<String> phrase = names.longestAt(words.small(), i, this::isCommon);
            if (phrase.isEmpty()) {
                cased.add(cased(words, i));
            } else {
                cased.addAll(phrase);
            }
            i = cased.size();
        }
        besideNames(words, cased);
        return words.with(cased);
    }

    /** Whether a word is used for something other than a name: "us", "may", "nice". */
    private boolean isCommon(String word) {
        List<String> tags = partsOfSpeech.apply(word);
        return !tags.isEmpty() && !tags.get(0).startsWith("NNP");
    }

    private String cased(Words words, int i) {
        String word = words.small().get(i);
        if (own.containsKey(word)) {
            return own.get(word);
        }
        if (word.indexOf('.') > 0 || word.equals("i") || words.isAbbreviation(i)) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (word.equals("may") && words.isBesideNumber(i)) {
            return capitalized(word);
        }
        boolean plain = word.chars().anyMatch(Character::isDigit)
                || words.isContracted(i)
                || PARTICLES.contains(word)
                || !partsOfSpeech.apply(word).isEmpty()
                || ENDING.matcher(word).matches();
        if (plain) {
            return word;
        }
        return VOWEL.matcher(word).find() ? capitalized(word) : word.toUpperCase(Locale.ROOT);
    }

    /** "National", "President": names only where a name stands beside them, which a nation in front is not: "French army". */
    private void besideNames(Words words, List<String> cased) {
        for (int i = 0; i < cased.size(); i++) {
            boolean after = i > 0
                    && words.isAdjacent(i - 1)
                    && isCapitalized(cased.get(i - 1))
                    && !names.isNation(words.small().get(i - 1));
            boolean before = i + 1 < cased.size() && words.isAdjacent(i) && isCapitalized(cased.get(i + 1));
            List<String> tags = partsOfSpeech.apply(words.small().get(i));
            if ((after || before) && !tags.isEmpty() && tags.get(0).startsWith("NNP")) {
                cased.set(i, capitalized(words.small().get(i)));
            }
        }
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The words of a paragraph and what stands around each. */
    private static final class Words {
        private final String text;
        private final List<int[]> places = new ArrayList<>();
        private final List<String> small = new ArrayList<>();

        Words(String text) {
            this.text = text;
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                places.add(new int[] {word.start(), word.end()});
                small.add(word.group().toLowerCase(Locale.ROOT));
            }
        }

        int size() {
            return places.size();
        }

        String get(int i) {
            return text.substring(places.get(i)[0], places.get(i)[1]);
        }

        List<String> small() {
            return small;
        }

        private String gapBefore(int i) {
            return text.substring(i == 0 ? 0 : places.get(i - 1)[1], places.get(i)[0]);
        }

        boolean beginsSentence(int i) {
            return i == 0 || SENTENCE_END.matcher(gapBefore(i)).matches();
        }

        /** Whether nothing but a blank stands between this word and the next. */
        boolean isAdjacent(int i) {
            return gapBefore(i + 1).isBlank();
        }

        /** "[FMLN]": a few letters in brackets, in a text of capitals. */
        boolean isAbbreviation(int i) {
            String word = get(i);
            int end = places.get(i)[1];
            return word.length() <= LONGEST_ABBREVIATION
                    && Character.isUpperCase(word.charAt(0))
                    && (gapBefore(i).endsWith("(") || gapBefore(i).endsWith("["))
                    && end < text.length()
                    && ")]".indexOf(text.charAt(end)) >= 0;
        }

        /** "3 MAY", "MAY 3". */
        boolean isBesideNumber(int i) {
            return i > 0
                            && isAdjacent(i - 1)
                            && Character.isDigit(small.get(i - 1).charAt(0))
                    || i + 1 < size()
                            && isAdjacent(i)
                            && Character.isDigit(small.get(i + 1).charAt(0));
        }

        /** The "t" of "don't", and the "don" before it. */
        boolean isContracted(int i) {
            boolean negated = i + 1 < size() && small.get(i).endsWith("n") && isEnding(i + 1);
            return isEnding(i) || negated && small.get(i + 1).equals("t");
        }

        private boolean isEnding(int i) {
            String gap = gapBefore(i);
            return i > 0 && (gap.equals("'") || gap.equals("’")) && CONTRACTED.contains(small.get(i));
        }

        /** The text with these words in their places; the first of each sentence is given a capital. */
        String with(List<String> cased) {
            StringBuilder made = new StringBuilder(text);
            for (int i = 0; i < size(); i++) {
                String word = beginsSentence(i) ? capitalized(cased.get(i)) : cased.get(i);
                if (word.length() == places.get(i)[1] - places.get(i)[0]) { // "ß" in capitals is longer
                    made.replace(places.get(i)[0], places.get(i)[1], word);
                }
            }
            return made.toString();
        }
    }
}
