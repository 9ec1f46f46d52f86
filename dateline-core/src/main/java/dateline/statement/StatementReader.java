package dateline.statement;

import dateline.finding.Found;
import dateline.reference.References;
import dateline.rule.Knowledge;
import java.util.List;

/** Finds statements. */
public final class StatementReader {
    public StatementReader(Knowledge knowledge) {}

    public Found<Statement> read(References references) {
        return Found.of(List.of());
    }
}
