package dateline.cli.golden;

import dateline.record.Part;
import dateline.record.Reading;
import dateline.record.Span;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a report in «», as somebody names them who points at the page: «said»#2 is the second "said" of its paragraph,
 * «Gao» ¶3 stands in the third. Of many words the first and the last are given.
 */
final class Quoted {
    private static final int LONG = 9;
    private static final int ENDS = 4;

    private final Reading reading;

    Quoted(Reading reading) {
        this.reading = reading;
    }

    /** Number of the paragraph, or of another part, that the words stand in, counted from 1; 0 if in none. */
    int part(Span words) {
        List<Part> parts = reading.article().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).span().contains(words.start())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The words as told in this part. */
    String in(int part, Span words) {
        int own = part(words);
        return here(words) + (own == part ? "" : " ¶" + own);
    }

    /** The words as told in their own part. */
    String here(Span words) {
        String all = reading.words(words);
        int before = before(words);
        boolean again = before > 0 || after(words);
        return "«" + shortened(all) + "»" + (again ? "#" + (before + 1) : "");
    }

    /** Several stretches. */
    String in(int part, List<Span> stretches) {
        return stretches.stream().map(s -> in(part, s)).collect(Collectors.joining(" + "));
    }

    private static String shortened(String all) {
        List<String> words = Arrays.asList(all.split(" "));
        return words.size() < LONG
                ? all
                : String.join(" ", words.subList(0, ENDS)) + " … "
                        + String.join(" ", words.subList(words.size() - ENDS, words.size()));
    }

    private int before(Span words) {
        int count = 0;
        Matcher same = same(words);
        while (same.find() && same.start() < words.start()) {
            count++;
        }
        return count;
    }

    private boolean after(Span words) {
        Matcher same = same(words);
        while (same.find()) {
            if (same.start() > words.start()) {
                return true;
            }
        }
        return false;
    }

    /** The same words in the same part, not as a piece of a longer word. */
    private Matcher same(Span words) {
        int part = part(words);
        Span own = part == 0
                ? new Span(0, reading.article().text().length())
                : reading.article().parts().get(part - 1).span();
        String literal = Pattern.quote(reading.article().words(words));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])")
                .matcher(reading.article().text())
                .region(own.start(), own.end())
                .useTransparentBounds(true);
    }
}
