package dateline.statement;

import dateline.record.Span;
import dateline.record.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The statements of a report, looked up by where their words stand: time grows with those near a place, not with all. Immutable.
 */
public final class StatementsByPlace {
    /** Characters that are looked up together. */
    private static final int BLOCK = 256;

    private final List<Statement> statements;
    private final Map<Integer, List<Integer>> byBlock = new HashMap<>();
    private final Map<String, Statement> byId = new HashMap<>();

    private StatementsByPlace(List<Statement> statements) {
        this.statements = List.copyOf(statements);
        for (int i = 0; i < statements.size(); i++) {
            add(statements.get(i), i);
        }
    }

    public static StatementsByPlace of(List<Statement> statements) {
        return new StatementsByPlace(statements);
    }

    private void add(Statement statement, int at) {
        byId.put(statement.id(), statement);
        TreeSet<Integer> blocks = new TreeSet<>();
        Stream.concat(statement.evidence().stream(), statement.speech().word().stream())
                .forEach(s -> blocks.addAll(blocks(s)));
        blocks.forEach(b -> byBlock.computeIfAbsent(b, x -> new ArrayList<>()).add(at));
    }

    private static List<Integer> blocks(Span span) {
        int last = Math.max(span.start(), span.end() - 1) / BLOCK;
        return Stream.iterate(span.start() / BLOCK, b -> b <= last, b -> b + 1).toList();
    }

    /** Those whose evidence comes near a stretch of text, in the order of the text; whether they touch it is for the asker. */
    public Stream<Statement> near(Span words) {
        TreeSet<Integer> found = new TreeSet<>();
        blocks(words).forEach(b -> found.addAll(byBlock.getOrDefault(b, List.of())));
        return found.stream().map(statements::get);
    }

    /** Those that tell these words. */
    public Stream<Statement> telling(Span words) {
        return near(words).filter(s -> s.covers(words));
    }

    public Optional<Statement> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
