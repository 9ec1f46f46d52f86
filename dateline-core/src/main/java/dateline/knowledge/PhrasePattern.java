package dateline.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Phrases that differ in a word or a part of one, written as one: "(a|b)" stands for either and "[a]" for it or nothing, so
 * that "declin(ed|ing) to be (named|quoted [by name])" is six phrases.
 */
final class PhrasePattern {
    private final String written;
    private int at;

    private PhrasePattern(String written) {
        this.written = written;
    }

    /** All phrases that it stands for; throws {@link IllegalArgumentException} that says what is wrong with it. */
    static List<String> phrases(String written) {
        if (written.chars().noneMatch(c -> "()[]|".indexOf(c) >= 0)) {
            return List.of(written);
        }
        PhrasePattern pattern = new PhrasePattern(written);
        Set<String> phrases = pattern.alternatives();
        if (pattern.at < written.length()) {
            throw pattern.wrong("a \"" + written.charAt(pattern.at) + "\" that opens nothing");
        }
        return phrases.stream()
                .map(p -> p.replaceAll(" +", " ").strip())
                .distinct()
                .toList();
    }

    /** What stands up to the end or to a bracket that closes, with "|" between. */
    private Set<String> alternatives() {
        Set<String> all = new LinkedHashSet<>(sequence());
        while (at < written.length() && written.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<String> sequence() {
        Set<String> phrases = Set.of("");
        while (at < written.length() && ")]|".indexOf(written.charAt(at)) < 0) {
            phrases = joined(phrases, next());
        }
        return phrases;
    }

    private Set<String> next() {
        char c = written.charAt(at++);
        return switch (c) {
            case '(' -> closed(')');
            case '[' -> optional(closed(']'));
            default -> Set.of(String.valueOf(c));
        };
    }

    private Set<String> closed(char closing) {
        Set<String> inside = alternatives();
        if (at == written.length() || written.charAt(at) != closing) {
            throw wrong("no \"" + closing + "\" where one is due");
        }
        at++;
        return inside;
    }

    private static Set<String> optional(Set<String> phrases) {
        Set<String> or = new LinkedHashSet<>(phrases);
        or.add("");
        return or;
    }

    private static Set<String> joined(Set<String> heads, Set<String> tails) {
        Set<String> all = new LinkedHashSet<>();
        heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
        return all;
    }

    private IllegalArgumentException wrong(String found) {
        return new IllegalArgumentException(
                "expected a phrase in which \"(a|b)\" stands for either and \"[a]\" for it or" + " nothing, found "
                        + found + " in \"" + written + "\"");
    }
}
