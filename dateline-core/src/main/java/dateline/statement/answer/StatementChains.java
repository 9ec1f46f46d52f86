package dateline.statement.answer;

import dateline.record.Span;
import dateline.record.Statement;
import dateline.statement.StatementsByPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers statements in the order of the text and tells which is told within which: "Mali said Chad had told it that …". */
public final class StatementChains {
    private StatementChains() {}

    public static List<Statement> link(List<Statement> statements) {
        List<Statement> inOrder = statements.stream()
                .sorted((a, b) -> a.evidence().get(0).compareTo(b.evidence().get(0)))
                .toList();
        List<Statement> numbered = new ArrayList<>();
        for (Statement statement : inOrder) {
            numbered.add(statement.named("s" + (numbered.size() + 1)));
        }
        StatementsByPlace all = StatementsByPlace.of(numbered);
        return numbered.stream().map(s -> s.reportedIn(outer(s, all))).toList();
    }

    private static Optional<String> outer(Statement inner, StatementsByPlace all) {
        Optional<Statement> around = all.telling(inner.cue())
                .filter(o -> !o.id().equals(inner.id()))
                .min((a, b) -> Integer.compare(length(a), length(b)));
        return around.or(() -> inner.content().stream()
                        .flatMap(all::near)
                        .filter(o -> inner.rule().equals(NestedSources.RULE)
                                && !o.rule().equals(NestedSources.RULE))
                        .filter(o -> o.content().equals(inner.content()))
                        .findFirst())
                .map(Statement::id);
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
