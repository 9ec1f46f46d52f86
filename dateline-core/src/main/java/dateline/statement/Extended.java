package dateline.statement;

import dateline.provenance.Span;
import java.util.List;
import java.util.Optional;

/** Statements with one thing changed: more said, a number given, told within another. */
final class Extended {
    private Extended() {}

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
                s.condition(),
                s.manner(),
                s.act(),
                s.actIn(),
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
