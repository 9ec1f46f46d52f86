package dateline.knowledge.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Turns what stands around a verb into our patterns. {@code $} is the source, {@code +} the target, {@code %} both, {@code ^}
 * anybody; passives are undone, for our patterns have none.
 */
final class PatternTranslator {
    /** Where a target may stand when the pattern does not say. */
    private static final String ANYWHERE = "against|at|for|from|into|of|on|to|toward|towards|upon|with";

    private final Synsets synsets;
    private final PatternWords words;
    private String subject = "<source>";
    private String particle = "";
    private boolean mutual;
    private boolean needsTarget;
    private boolean hasObject;

    /** Ways to say what follows the verb; several where one of its words can be read in several ways. */
    private List<String> elements = List.of("");

    private PatternTranslator(PatternWords words, Synsets synsets) {
        this.words = words;
        this.synsets = synsets;
    }

    /**
     * What a pattern is without its verb.
     *
     * @param subject who stands before the verb: "&lt;source&gt;"
     * @param particle "+off", "" for none
     * @param elements ways to say what follows the verb
     * @param mutual whether both sides do it
     */
    record Frame(String subject, String particle, List<String> elements, boolean mutual) {}

    /** The frame of a pattern; throws {@link IllegalArgumentException} that says why there is none. */
    static Frame frame(PatternWords words, Synsets synsets) {
        return new PatternTranslator(words, synsets).frame();
    }

    /** The frame of a verb without a pattern: somebody must be aimed at, as those coders ask. */
    static Frame bare() {
        return new Frame("<source>", "", List.of(" <target:actor>", " " + ANYWHERE + " <target:actor>"), false);
    }

    private Frame frame() {
        before();
        List<String> behind = new ArrayList<>(words.behind());
        boolean passive = subject.equals("<target!>") && isPassive(behind);
        if (passive) {
            subject = "<source>";
            append(" <target>");
        }
        if (passive) {
            behind.removeIf(w -> w.equals("$")); // by whom, without "by"
        }
        behind(behind);
        if (elements.stream().noneMatch(e -> e.contains("<target")) && !subject.contains("<target")) {
            addTarget();
        }
        return new Frame(subject, particle, elements, mutual);
    }

    /** {@code + WAS *}, {@code + * BY $}: the target stands before a passive. */
    private boolean isPassive(List<String> behind) {
        int by = behind.indexOf("BY");
        boolean agent = by >= 0 && by + 1 < behind.size() && behind.get(by + 1).equals("$");
        if (agent) {
            behind.subList(by, by + 2).clear();
        }
        return agent || words.before().stream().anyMatch(this::isBe);
    }

    private boolean isBe(String word) {
        return DictionaryWords.BE.contains(word) || synsets.isSetOf(word, DictionaryWords.BE::contains);
    }

    private boolean isAuxiliary(String word) {
        return isBe(word)
                || DictionaryWords.HAVE.contains(word)
                || synsets.isSetOf(word, DictionaryWords.HAVE::contains);
    }

    private void before() {
        List<String> said = words.before().stream()
                .filter(w -> !isAuxiliary(w) && !w.equals("^"))
                .toList();
        if (said.isEmpty() || said.equals(List.of("$"))) {
            return;
        }
        if (said.equals(List.of("+"))) {
            subject = "<target!>";
        } else if (said.equals(List.of("%"))) {
            mutual = true;
            subject = "<source!>";
        } else {
            subject = "<source:" + doers(said) + "!>";
            needsTarget = true;
        }
    }

    /** The classes of words for a noun before the verb and its qualifiers: "bomber/suicide". */
    private String doers(List<String> said) {
        boolean phrase = said.size() == 1 && said.get(0).startsWith("{");
        List<String> nouns = phrase ? phrase(said) : said;
        for (String noun : nouns) {
            if (!noun.startsWith("&")
                    && (!DictionaryWords.isNominal(noun) || !phrase && DictionaryWords.isVerbalOrAdverb(noun))) {
                throw new IllegalArgumentException("\"" + noun + "\" before the verb is no noun that does it");
            }
        }
        if (nouns.size() > 1 && !phrase) {
            throw new IllegalArgumentException("of two words before the verb it is not told whether they are a noun");
        }
        List<String> classes = new ArrayList<>();
        nouns.forEach(noun -> classes.add(0, classOf(noun)));
        return String.join("/", classes);
    }

    private String classOf(String word) {
        return word.startsWith("&")
                ? NounPattern.alternatives(word, synsets).substring(1)
                : synsets.classOf(DictionaryWords.lemmas(word));
    }

    private void behind(List<String> behind) {
        int at = 0;
        if (!behind.isEmpty() && DictionaryWords.isAdverb(behind.get(0))) {
            particle = "+" + behind.get(0).toLowerCase(Locale.ROOT);
            at = 1;
        }
        while (at < behind.size()) {
            at = isPreposition(behind.get(at)) ? prepositional(behind, at) : object(behind, at);
        }
    }

    private boolean isPreposition(String word) {
        return Stream.of(word.split("/")).allMatch(DictionaryWords::isPreposition)
                || synsets.isSetOf(word, DictionaryWords::isPreposition);
    }

    /** "on", of "BY/WITH" or a set of prepositions "by|with". */
    private String preposition(String word) {
        String written = word.startsWith("&")
                ? synsets.named(word)
                        .map(name -> String.join("|", synsets.phrases(name)))
                        .orElseThrow()
                : word;
        return written.toLowerCase(Locale.ROOT).replace('/', '|');
    }

    private int object(List<String> behind, int at) {
        String word = behind.get(at);
        switch (word) {
            case ")", "^" -> {
                return at + 1;
            }
            case "+" -> append(" <target>");
            case "%" -> {
                mutual = true;
                append(" <target>");
            }
            case "$" -> throw new IllegalArgumentException("the source cannot be an object");
            default -> {
                int end = endOfPhrase(behind, at);
                append(NounPattern.translate(phrase(behind.subList(at, end)), synsets).stream()
                        .map(p -> " " + p.written())
                        .toList());
                hasObject = true;
                return end;
            }
        }
        return at + 1;
    }

    private int prepositional(List<String> behind, int at) {
        String preposition = preposition(behind.get(at));
        int next = at + 1;
        while (next < behind.size()
                && behind.get(next).equals("^")
                && next + 1 < behind.size()
                && isMark(behind.get(next + 1))) {
            next++;
        }
        String word = next < behind.size() ? behind.get(next) : ")";
        switch (word) {
            case ")", "+" -> append(" " + preposition + " <target>");
            case "^" -> append(" " + preposition + " <place>");
            case "$" -> append(" " + preposition + " <source>");
            case "%" -> {
                mutual = true;
                append(" " + preposition + " <target>");
            }
            default -> {
                if (isPreposition(word)) {
                    return prepositional(behind, next); // "out of": our patterns bind by the last of them
                }
                int end = endOfPhrase(behind, next);
                append(bound(preposition, phrase(behind.subList(next, end))));
                return end;
            }
        }
        return next + 1;
    }

    private static boolean isMark(String word) {
        return word.equals("+") || word.equals("$");
    }

    /** What a preposition binds; after "to" a word may be a noun or a verb, which only the text tells. */
    private List<String> bound(String preposition, List<String> phrase) {
        List<String> ways = new ArrayList<>();
        for (NounPattern noun : NounPattern.translate(phrase, synsets)) {
            if (preposition.equals("to")) {
                ways.add(" to|toward " + noun.written());
                if (phrase.size() == 1) {
                    ways.add(" to " + noun.written());
                }
            } else {
                ways.add(" " + preposition + " " + noun.written());
            }
        }
        return ways;
    }

    /** Words up to the next preposition, mark or closing bracket; a phrase in braces stands alone. */
    private int endOfPhrase(List<String> behind, int at) {
        if (behind.get(at).startsWith("{")) {
            return at + 1;
        }
        int end = at;
        while (end < behind.size()
                && !behind.get(end).startsWith("{")
                && !List.of(")", "^", "+", "$", "%").contains(behind.get(end))
                && !isPreposition(behind.get(end))) {
            end++;
        }
        return end;
    }

    private static List<String> phrase(List<String> words) {
        String first = words.get(0);
        return first.startsWith("{")
                ? List.of(first.substring(1, first.length() - 1).split("\\s+"))
                : words;
    }

    private void append(String element) {
        append(List.of(element));
    }

    private void append(List<String> ways) {
        List<String> longer = new ArrayList<>();
        for (String element : elements) {
            ways.forEach(way -> longer.add(element + way));
        }
        if (longer.size() > 60) {
            throw new IllegalArgumentException("its sets of words make too many patterns");
        }
        elements = longer;
    }

    /** Whom it is done to, where the pattern leaves it open: as object, after a preposition, or whose the object is. */
    private void addTarget() {
        if (needsTarget && elements.equals(List.of(""))) {
            elements = bare().elements();
        } else if (hasObject) {
            append(" [" + ANYWHERE + "|'s|mod <target>]");
        } else {
            append(" [<target>] [" + ANYWHERE + " <target>]");
        }
    }
}
