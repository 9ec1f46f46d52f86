package dateline.knowledge.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb of a dictionary: {@code HURRY {HURRIES HURRIED}}, {@code +BEEF_UP {}}, {@code LASH_OUT [111]}. Its forms need not be
 * kept: the language engine knows them.
 *
 * @param lemma "beef"
 * @param particle "up"; "" for none
 * @param rest further words after it, which stand in a sentence as those of a pattern do
 * @param code its own code; "" where it has that of its block
 */
record Verb(String lemma, String particle, List<String> rest, String code) {
    private static final Pattern LINE = Pattern.compile("([^\\[\\]{}]+?)\\s*(?:\\{[^{}]*})?\\s*(?:\\[([^\\[\\]]*)])?");

    /** Reads a line; throws {@link IllegalArgumentException} that says what is wrong. */
    static Verb read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected VERB {FORMS} [CODE], found something else");
        }
        String text = parts.group(1).replace('_', ' ').strip();
        List<String> words = List.of(text.split("\\s+"));
        int verb = 0;
        for (int i = 0; i < words.size(); i++) {
            verb = words.get(i).startsWith("+") ? i : verb;
        }
        if (verb > 0) {
            throw new IllegalArgumentException("words stand before the verb");
        }
        String lemma = words.get(0).replaceFirst("^\\+", "");
        if (!lemma.matches("[A-Z][A-Z'-]+")) {
            throw new IllegalArgumentException("expected a verb in capitals, found \"" + lemma + "\"");
        }
        boolean phrasal = words.size() > 1
                && (DictionaryWords.isAdverb(words.get(1)) || words.get(1).equals("OVER"));
        return new Verb(
                lemma.toLowerCase(Locale.ROOT),
                phrasal ? words.get(1).toLowerCase(Locale.ROOT) : "",
                words.subList(phrasal ? 2 : 1, words.size()),
                parts.group(2) == null ? "" : parts.group(2).strip());
    }

    boolean isPlain() {
        return particle.isEmpty() && rest.isEmpty();
    }
}
