package dateline.export;

import dateline.article.Quotation;
import dateline.article.QuotationReader;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words in quotation marks that somebody said, in one piece: “The road,” Keita said, “is open.” has two.
 *
 * @param statement the statement that they belong to
 * @param span where they stand, marks included
 * @param words where they stand without the marks and the white space inside them
 */
public record QuotedPassage(Statement statement, Span span, Span words) {
    private static final String MARKS = "“”„‟\"«»‘’‚‹›'`";

    /** The quoted words of a report in the order of the text. Quotations that nobody is told to have said are left out. */
    public static List<QuotedPassage> of(Reading reading) {
        String text = reading.article().text();
        return QuotationReader.read(reading.article()).stream()
                .flatMap(q -> passage(q, reading.statements(), text).stream())
                .toList();
    }

    /**
     * Of a statement told in another the words belong to the inner one, unless it stands in the quotation itself: in “He
     * promised to come,” Keita said, they are Keita's.
     */
    private static Optional<QuotedPassage> passage(Quotation quotation, List<Statement> statements, String text) {
        return statements.stream()
                .filter(s -> !quotation.span().overlaps(s.cue()))
                .flatMap(s -> said(quotation, s, text))
                .min(Comparator.comparingInt(p -> length(p.statement())));
    }

    private static Stream<QuotedPassage> said(Quotation quotation, Statement statement, String text) {
        return statement.content().stream()
                .filter(quotation.span()::overlaps)
                .limit(1)
                .map(c -> common(c, quotation.span()))
                .map(span -> new QuotedPassage(statement, span, withoutMarks(span, quotation, text)))
                .filter(p -> p.words().length() > 0);
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    private static Span common(Span a, Span b) {
        return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    }

    private static Span withoutMarks(Span span, Quotation quotation, String text) {
        int start = span.start();
        int end = span.end();
        start += start == quotation.span().start() ? mark(text.charAt(start), text, start + 1) : 0;
        end -= quotation.closed() && end == quotation.span().end() ? mark(text.charAt(end - 1), text, end - 2) : 0;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(Math.min(start, end), end);
    }

    /** 1 for a mark, 2 for one that is typed as two: ''. */
    private static int mark(char first, String text, int next) {
        boolean single = first == '\'' || first == '`';
        boolean twice = single && next >= 0 && next < text.length() && text.charAt(next) == first;
        return MARKS.indexOf(first) < 0 ? 0 : twice ? 2 : 1;
    }
}
