package dateline.time.phrase;

import dateline.record.When.DayPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the phrases of time in a stretch of text; of those that overlap the first and longest is taken. */
public final class PhraseFinder {
    private static final int REACH = 40;

    private final Grammar grammar;
    private final Pattern edge;
    private final Pattern edgeOfDay;
    private final Pattern roughly;

    public PhraseFinder(Grammar grammar) {
        this.grammar = grammar;
        this.edge = before(grammar.edges().any());
        this.edgeOfDay = before(grammar.edgesOfDay().any());
        this.roughly = before(grammar.roughly());
    }

    private static Pattern before(String words) {
        String pattern = "(?<![\\p{L}\\d])(?<word>" + words + ")(?: |-)(?:the )?$";
        return Pattern.compile(pattern.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
    }

    /** From where relative phrases are told. */
    public Anchor anchor(Optional<LocalDate> published, ReferenceTimes told, Direction outlook) {
        return new Anchor(published, told, outlook, grammar.directions());
    }

    /** The phrases from left to right. */
    public List<PhraseMatch> find(String text) {
        List<PhraseMatch> all = new ArrayList<>();
        for (TimePhrase phrase : grammar.phrases()) {
            for (int from = 0; from < text.length(); ) {
                Matcher matcher = phrase.pattern().matcher(text);
                if (!matcher.find(from)) {
                    break;
                }
                all.add(new PhraseMatch(matcher.start(), matcher.end(), phrase, matcher));
                from = Math.max(matcher.end(), from + 1);
            }
        }
        all.sort(null);
        return free(all);
    }

    private static List<PhraseMatch> free(List<PhraseMatch> sorted) {
        List<PhraseMatch> chosen = new ArrayList<>();
        int end = 0;
        for (PhraseMatch hit : sorted) {
            if (hit.start() >= end) {
                chosen.add(hit);
                end = hit.end();
            }
        }
        return chosen;
    }

    /** Where the words begin that narrow a date before it: "early", "the end of". */
    public Optional<Start> edgeBefore(String text, PhraseMatch hit) {
        return startBefore(edge, text, hit);
    }

    /** Where the words begin that tell a part of a day before it: "early", "late on". */
    public Optional<Start> edgeOfDayBefore(String text, PhraseMatch hit) {
        return startBefore(edgeOfDay, text, hit);
    }

    /** The part of the day that such words tell. */
    public DayPart part(Start edgeOfDay) {
        return grammar.edgesOfDay()
                .meaning(edgeOfDay.word())
                .flatMap(DayPart::coded)
                .orElseThrow();
    }

    /** Where the words begin that make it rough: "about", "nearly". */
    public Optional<Start> roughlyBefore(String text, PhraseMatch hit) {
        return startBefore(roughly, text, hit);
    }

    /**
     * Words before a phrase.
     *
     * @param at where they begin
     * @param word what they are, in small letters
     */
    public record Start(int at, String word) {}

    private static Optional<Start> startBefore(Pattern words, String text, PhraseMatch hit) {
        int from = Math.max(0, hit.start() - REACH);
        Matcher matcher = words.matcher(text.substring(from, hit.start()));
        return matcher.find()
                ? Optional.of(new Start(from + matcher.start(), DirectionWords.of(matcher.group("word"))))
                : Optional.empty();
    }
}
