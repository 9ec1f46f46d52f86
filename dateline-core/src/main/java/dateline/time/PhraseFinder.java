package dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the phrases of time in a stretch of text; of those that overlap the first and longest is taken. */
final class PhraseFinder {
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
    Optional<Matcher> edgeBefore(String text, Hit hit) {
        return found(edge.matcher(text.substring(0, hit.start())));
    }

    /** Where the words begin that make it rough: "about", "nearly". */
    Optional<Matcher> roughlyBefore(String text, Hit hit) {
        return found(roughly.matcher(text.substring(0, hit.start())));
    }

    private static Optional<Matcher> found(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
