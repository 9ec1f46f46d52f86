package dateline.knowledge;

import dateline.language.PartOfSpeech;
import dateline.language.Sentence;
import dateline.language.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases and what they mean, from tables of lines "phrase, tab, meaning", and optionally since and until when. Lines
 * that begin with "#" are remarks. Immutable.
 *
 * <p>A lexicon of names is looked up in the case it is printed in ("Turkey", not "turkey"), or all in capitals; a lexicon
 * of words in any case, and its last word in singular or plural. A lexicon of names in capitals does not say how they are
 * printed ("AL-QUSAYR"): they are found wherever a capital stands among them ("al-Qusayr").
 *
 * <p>Words that differ in a part stand in one line: "declin(ed|ing) to be (named|quoted [by name])".
 *
 * <p>Of two files that give a phrase different meanings the later is taken; within one file that is a mistake.
 */
public final class Lexicon {
    private final Letters letters;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final List<Entry> inOrder = new ArrayList<>();
    private int longest = 1;

    /** How the phrases of a table and those of a text are held against each other. */
    private enum Letters {
        AS_PRINTED,
        CAPITALS,
        ANY
    }

    private Lexicon(Letters letters) {
        this.letters = letters;
    }

    /**
     * What a phrase means and when.
     *
     * @param phrase as printed in the file, or one of those that its line stands for
     * @param meaning the second column
     * @param since first day on which it holds; empty for always
     * @param until first day on which it no longer holds
     * @param origin file and line, for messages
     */
    public record Entry(
            String phrase, String meaning, Optional<LocalDate> since, Optional<LocalDate> until, String origin) {
        boolean holdsOn(LocalDate day) {
            return since.map(s -> !day.isBefore(s)).orElse(true)
                    && until.map(u -> day.isBefore(u)).orElse(true);
        }
    }

    /**
     * A phrase found in a sentence.
     *
     * @param from index of its first word
     * @param to index after its last word
     * @param entry the line that was found
     */
    public record Hit(int from, int to, Entry entry) {
        public String meaning() {
            return entry.meaning();
        }
    }

    /** Names such as "Chad" or "White House". */
    public static Lexicon names(List<DataFile> files) {
        return read(files, Letters.AS_PRINTED);
    }

    /** Names of which only the capitals are known: "CHAD", "WHITE HOUSE". */
    public static Lexicon capitals(List<DataFile> files) {
        return read(files, Letters.CAPITALS);
    }

    /** Common words such as "foreign minister" or "troops". */
    public static Lexicon words(List<DataFile> files) {
        return read(files, Letters.ANY);
    }

    /** All phrases that a line of words stands for; throws {@link IllegalArgumentException} that says what is wrong with it. */
    public static List<String> phrases(String words) {
        return PhrasePattern.phrases(words);
    }

    /** Common words whose entries come from a table with more columns, file by file. */
    static Lexicon words(List<List<Entry>> files, List<String> problems) {
        Lexicon lexicon = new Lexicon(Letters.ANY);
        for (List<Entry> file : files) {
            int before = lexicon.inOrder.size();
            file.forEach(entry -> lexicon.add(entry, before, problems));
        }
        return lexicon;
    }

    private static Lexicon read(List<DataFile> files, Letters letters) {
        Lexicon lexicon = new Lexicon(letters);
        List<String> problems = new ArrayList<>();
        for (DataFile file : files) {
            int before = lexicon.inOrder.size();
            int line = 0;
            for (String row : file.text().split("\\R")) {
                line++;
                if (!row.isBlank() && !row.startsWith("#")) {
                    lexicon.add(row, file.name() + ":" + line, before, problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return lexicon;
    }

    private void add(String row, String origin, int before, List<String> problems) {
        String[] columns = row.split("\t", -1);
        if (columns.length < 2 || columns.length > 4 || columns[0].isBlank() || columns[1].isBlank()) {
            problems.add(origin + ": expected \"phrase, tab, meaning\" and at most two dates behind, found \"" + row
                    + "\"; put tabs between the columns");
            return;
        }
        try {
            for (String phrase : written(columns[0])) {
                add(new Entry(phrase, columns[1], day(columns, 2), day(columns, 3), origin), before, problems);
            }
        } catch (IllegalArgumentException e) {
            problems.add(origin + ": " + e.getMessage());
        } catch (java.time.DateTimeException e) {
            problems.add(
                    origin + ": expected days such as 2014-03-18 or years such as 2014 in columns 3 and 4, found \""
                            + row + "\"");
        }
    }

    /** Names may hold any mark; words are written with several phrases in one. */
    private List<String> written(String phrase) {
        return letters == Letters.ANY ? phrases(phrase) : List.of(phrase);
    }

    private static Optional<LocalDate> day(String[] columns, int i) {
        if (columns.length <= i || columns[i].isBlank()) {
            return Optional.empty();
        }
        String day = columns[i].strip();
        return Optional.of(LocalDate.parse(day.length() == 4 ? day + "-01-01" : day));
    }

    /** Adds an entry; what stood in the table before its file (that many entries) may have meant something else. */
    private void add(Entry entry, int before, List<String> problems) {
        List<Entry> known = entries.computeIfAbsent(key(entry.phrase()), k -> new ArrayList<>());
        for (Entry other : known) {
            boolean sameTime =
                    other.since().equals(entry.since()) && other.until().equals(entry.until());
            if (sameTime
                    && !other.meaning().equals(entry.meaning())
                    && (letters == Letters.ANY || other.phrase().equals(entry.phrase()))
                    && !isOfEarlierFile(other, before)) {
                problems.add(entry.origin() + ": \"" + entry.phrase() + "\" already means " + other.meaning() + " in "
                        + other.origin() + "; keep one of the two");
            }
        }
        known.add(entry);
        inOrder.add(entry);
        firstWords.add(firstWord(entry.phrase()));
        longest = Math.max(longest, mostWords(entry.phrase()));
    }

    /** How many words the engine can make of a phrase at most: a mark within it is one, and parts what it stands in. */
    private static int mostWords(String phrase) {
        return 1
                + phrase.chars()
                        .filter(c -> !Character.isLetterOrDigit(c))
                        .map(c -> c == ' ' ? 1 : 2)
                        .sum();
    }

    private boolean isOfEarlierFile(Entry entry, int before) {
        return inOrder.subList(0, before).contains(entry);
    }

    private static String key(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return key(phrase.substring(0, Math.max(end, Math.min(1, phrase.length()))));
    }

    /** Every line, in the order of the files. */
    public List<Entry> entries() {
        return List.copyOf(inOrder);
    }

    /** What a phrase means, if it stands in the table. */
    public Optional<Entry> meaning(String phrase, Optional<LocalDate> day) {
        return best(entries.getOrDefault(key(phrase), List.of()), phrase, day);
    }

    /** What a phrase means, whenever. */
    public Optional<String> meaning(String phrase) {
        return meaning(phrase, Optional.empty()).map(Entry::meaning);
    }

    /** The longest phrase that begins at this word, taken as of this day where meanings change with time. */
    public Optional<Hit> longestAt(Sentence sentence, int from, Optional<LocalDate> day) {
        List<Word> tokens = sentence.words();
        if (!firstWords.contains(firstWord(tokens.get(from).text()))
                && !firstWords.contains(firstWord(tokens.get(from).lemma()))) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
            Optional<Entry> entry = between(tokens, from, to, day);
            if (entry.isPresent()) {
                return Optional.of(new Hit(from, to, entry.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> between(List<Word> tokens, int from, int to, Optional<LocalDate> day) {
        String words = words(tokens, from, to - 1) + tokens.get(to - 1).text();
        Optional<Entry> found = best(entries.getOrDefault(key(words), List.of()), words, day);
        if (found.isPresent()) {
            return found;
        }
        if (letters != Letters.ANY) {
            return plural(tokens.get(to - 1), words)
                    .flatMap(singular -> best(entries.getOrDefault(key(singular), List.of()), singular, day));
        }
        String singular = words(tokens, from, to - 1) + tokens.get(to - 1).lemma();
        return best(entries.getOrDefault(key(singular), List.of()), singular, day);
    }

    /** "Kenyans" is looked up as "Kenyan". */
    private static Optional<String> plural(Word last, String words) {
        boolean plural = last.is(PartOfSpeech.PLURAL_PROPER_NOUN) || last.is(PartOfSpeech.PLURAL_NOUN);
        return plural && words.endsWith("s") ? Optional.of(words.substring(0, words.length() - 1)) : Optional.empty();
    }

    /** The words as they are printed, with one blank where the text has white space between them. */
    private static String words(List<Word> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(tokens.get(i).text());
            if (tokens.get(i).span().end() < tokens.get(i + 1).span().start()) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private Optional<Entry> best(List<Entry> candidates, String printed, Optional<LocalDate> day) {
        Optional<Entry> found = Optional.empty();
        for (Entry entry : candidates) {
            if (isSameCase(entry.phrase(), printed) && day.map(entry::holdsOn).orElse(true)) {
                found = Optional.of(entry);
            }
        }
        return found;
    }

    private boolean isSameCase(String phrase, String printed) {
        return switch (letters) {
            case ANY -> true;
            case CAPITALS ->
                printed.chars().anyMatch(Character::isUpperCase)
                        || printed.chars().noneMatch(Character::isLetter);
            case AS_PRINTED ->
                phrase.replace('’', '\'').equals(printed.replace('’', '\''))
                        || printed.length() > 3 && printed.equals(phrase.toUpperCase(Locale.ROOT));
        };
    }
}
