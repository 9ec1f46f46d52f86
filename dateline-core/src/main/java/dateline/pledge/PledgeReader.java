package dateline.pledge;

import dateline.finding.Found;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.statement.Statement;
import java.util.List;

/** Finds pledges. */
public final class PledgeReader {
    public PledgeReader(Knowledge knowledge) {}

    public Found<Pledge> read(References references, List<Statement> statements) {
        return Found.of(List.of());
    }
}
