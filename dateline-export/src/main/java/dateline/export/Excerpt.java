package dateline.export;

import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is to be written of a report: its reading and those of its statements that are asked for.
 *
 * @param reading all that was read
 * @param number which report of the run it is, from 1
 * @param statements the statements asked for
 * @param passages their words in quotation marks
 * @param verbatim whether of what they said only the words in quotation marks are asked for
 */
public record Excerpt(
        Reading reading, long number, List<Statement> statements, List<QuotedPassage> passages, boolean verbatim) {
    public Excerpt {
        statements = List.copyOf(statements);
        passages = List.copyOf(passages);
    }

    /** The whole of a reading. */
    public static Excerpt of(Reading reading, long number) {
        return new Excerpt(reading, number, reading.statements(), QuotedPassage.of(reading), false);
    }

    /** Only the statements that are so. */
    public Excerpt only(Predicate<Statement> asked) {
        List<Statement> kept = statements.stream().filter(asked).toList();
        Set<String> ids = kept.stream().map(Statement::id).collect(Collectors.toSet());
        List<QuotedPassage> said =
                passages.stream().filter(p -> ids.contains(p.statement().id())).toList();
        return new Excerpt(reading, number, kept, said, verbatim);
    }

    /** Only the statements with words in quotation marks, and of those only these words. */
    public Excerpt onlyQuoted() {
        Set<String> ids = passages.stream().map(p -> p.statement().id()).collect(Collectors.toSet());
        List<Statement> quoted =
                statements.stream().filter(s -> ids.contains(s.id())).toList();
        return new Excerpt(reading, number, quoted, passages, true);
    }

    /** Where the words of a statement stand that are asked for. */
    public List<Span> content(Statement statement) {
        if (!verbatim) {
            return statement.content();
        }
        return passages.stream()
                .filter(p -> p.statement().id().equals(statement.id()))
                .map(QuotedPassage::span)
                .toList();
    }
}
