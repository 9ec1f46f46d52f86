package dateline.article;

import dateline.article.Published.Basis;
import dateline.provenance.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of a report. */
public final class Anatomy {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*(\\n(?!\\s*\\n)[^\\n]*)*");

    private Anatomy() {}

    /** The report with its parts. */
    public static Article of(Received received) {
        List<Part> parts = new ArrayList<>();
        Matcher m = PARAGRAPH.matcher(received.text());
        while (m.find()) {
            parts.add(new Part(
                    Part.Kind.PARAGRAPH,
                    new Span(m.start(), m.start() + m.group().stripTrailing().length())));
        }
        return new Article(
                received.id(),
                received.sha256(),
                received.text(),
                received.publisher(),
                received.url(),
                received.headline(),
                received.language(),
                received.published().map(day -> new Published(day, Basis.GIVEN)),
                parts,
                received.doubts());
    }
}
