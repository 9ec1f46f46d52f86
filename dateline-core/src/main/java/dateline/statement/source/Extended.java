package dateline.statement.source;

import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Statement.Anonymity;
import dateline.record.Statement.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Statements with one thing changed: a number given, a name withheld, told within another, answering another. */
public final class Extended {
    private Extended() {}

    public static Statement numbered(Statement s, String id) {
        return copy(s, id, s.content(), s.anonymity(), s.anonymityReason(), s.within(), s.answers(), s.evidence());
    }

    public static Statement within(Statement s, Optional<String> outer) {
        return copy(s, s.id(), s.content(), s.anonymity(), s.anonymityReason(), outer, s.answers(), s.evidence());
    }

    public static Statement answering(Statement s, String answered) {
        return copy(
                s,
                s.id(),
                s.content(),
                s.anonymity(),
                s.anonymityReason(),
                s.within(),
                Optional.of(answered),
                s.evidence());
    }

    /** With these words as what is attributed, and as evidence in place of those it had. */
    static Statement saying(Statement s, List<Span> content) {
        Stream<Span> others = s.evidence().stream().filter(e -> !s.content().contains(e));
        return copy(
                s,
                s.id(),
                content,
                s.anonymity(),
                s.anonymityReason(),
                s.within(),
                s.answers(),
                sorted(Stream.concat(others, content.stream())));
    }

    /** By somebody whose name is withheld; a reason told before stays. */
    static Statement anonymous(Statement s, AnonymityClause withheld) {
        Optional<Reason> reason = s.anonymityReason().or(withheld::reason);
        return copy(
                s,
                s.id(),
                s.content(),
                Optional.of(Anonymity.ANONYMOUS),
                reason,
                s.within(),
                s.answers(),
                sorted(Stream.concat(s.evidence().stream(), Stream.of(withheld.words()))));
    }

    private static List<Span> sorted(Stream<Span> spans) {
        return spans.sorted().distinct().toList();
    }

    private static Statement copy(
            Statement s,
            String id,
            List<Span> content,
            Optional<Anonymity> anonymity,
            Optional<Reason> reason,
            Optional<String> within,
            Optional<String> answers,
            List<Span> evidence) {
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
                anonymity,
                reason,
                within,
                answers,
                evidence,
                s.rule());
    }
}
