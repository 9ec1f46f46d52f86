package dateline.statement;

import dateline.provenance.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements with one thing changed: more said, a number given, told within another. */
final class Extended {
    private Extended() {}

    static Statement by(Statement s, Span more) {
        List<Span> content = new ArrayList<>(s.content());
        if (content.stream().noneMatch(c -> c.contains(more))) {
            content.add(more);
        }
        List<Span> evidence = new ArrayList<>(s.evidence());
        evidence.add(more);
        return copy(s, s.id(), content, evidence.stream().sorted().distinct().toList(), s.within());
    }

    static Statement numbered(Statement s, String id) {
        return copy(s, id, s.content(), s.evidence(), s.within());
    }

    static Statement within(Statement s, Optional<String> outer) {
        return copy(s, s.id(), s.content(), s.evidence(), outer);
    }

    private static Statement copy(
            Statement s, String id, List<Span> content, List<Span> evidence, Optional<String> within) {
        return new Statement(
                id,
                s.speakers(),
                s.source(),
                s.cue(),
                content,
                s.manner(),
                s.act(),
                s.addressees(),
                s.about(),
                s.when(),
                s.where(),
                s.setting(),
                s.anonymity(),
                within,
                s.answers(),
                evidence,
                s.rule());
    }
}
