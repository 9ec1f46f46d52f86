package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the phrases of time in a stretch of text; of those that overlap the first and longest is taken. */
final class PhraseFinder {
    private static final int REACH = 40;

    private final Grammar grammar;
    private final Pattern edge;
    private final Pattern roughly;

    PhraseFinder(Grammar grammar) {
        this.grammar = grammar;
        this.edge = before(grammar.edges());
        this.roughly = before(grammar.roughly());
    }

    private static Pattern before(Vocabulary words) {
        String pattern = "(?<![\\p{L}\\d])(?<word>" + words.any() + ")(?: |-)(?:the )?$";
        return Pattern.compile(pattern.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
    }

    /** The phrases from left to right. */
    List<Hit> find(String text) {
        List<Hit> all = new ArrayList<>();
        for (Phrase phrase : grammar.phrases()) {
            for (int from = 0; from < text.length(); ) {
                Matcher matcher = phrase.pattern().matcher(text);
                if (!matcher.find(from)) {
                    break;
                }
                all.add(new Hit(matcher.start(), matcher.end(), phrase, matcher));
                from = Math.max(matcher.end(), from + 1);
            }
        }
        all.sort(null);
        return free(all);
    }

    private static List<Hit> free(List<Hit> sorted) {
        List<Hit> chosen = new ArrayList<>();
        int end = 0;
        for (Hit hit : sorted) {
            if (hit.start() >= end) {
                chosen.add(hit);
                end = hit.end();
            }
        }
        return chosen;
    }

    /** Where the words begin that narrow a date before it: "early", "the end of". */
    Optional<Start> edgeBefore(String text, Hit hit) {
        return startBefore(edge, text, hit);
    }

    /** Where the words begin that make it rough: "about", "nearly". */
    Optional<Start> roughlyBefore(String text, Hit hit) {
        return startBefore(roughly, text, hit);
    }

    /**
     * Words before a phrase.
     *
     * @param at where they begin
     * @param word what they are, in small letters
     */
    record Start(int at, String word) {}

    private static Optional<Start> startBefore(Pattern words, String text, Hit hit) {
        int from = Math.max(0, hit.start() - REACH);
        Matcher matcher = words.matcher(text.substring(from, hit.start()));
        return matcher.find()
                ? Optional.of(new Start(from + matcher.start(), Words.of(matcher.group("word"))))
                : Optional.empty();
    }
}
