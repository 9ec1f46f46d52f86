package dateline.reading;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.ReportRecord;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Status;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Records as one short line each, as rule cards and tables of tests write them: {@code MLI ACCUSE 112 TCD} for an event,
 * {@code Mali | assert | the road was open} for a statement. Absent sides are "-".
 */
public final class ShortForm {
    private final Reading reading;

    public ShortForm(Reading reading) {
        this.reading = reading;
    }

    /** A record of a kind that rule cards find; of others the id. */
    public String write(ReportRecord record) {
        return switch (record.recordKind()) {
            case STATEMENT -> write((Statement) record);
            case EVENT -> write((Event) record);
            case TALLY -> write((Tally) record);
            case PLEDGE -> write((Pledge) record);
            case TALKS -> write((Talks) record);
            case POSITION -> write((Position) record);
            case ACTOR, PLACE, TIME, HAPPENING -> record.id();
        };
    }

    /** "MLI ACCUSE 112 TCD", followed by "(planned)" or another status when it did not plainly happen. */
    public String write(Event event) {
        String status = event.status() == Status.HAPPENED ? "" : " (" + lower(event.status()) + ")";
        return codes(event.sources()) + " " + event.type() + " " + event.cameo() + " " + codes(event.targets())
                + status;
    }

    /** "Mali | assert | the road was open". */
    public String write(Statement statement) {
        String content = statement.content().stream().map(this::words).collect(Collectors.joining(" … "));
        return (names(statement.speakers()) + " | " + lower(statement.act()) + " | " + content).strip();
    }

    /** "killed 12+ people": "+" for no upper bound, "2-5" for a range. */
    public String write(Tally tally) {
        return lower(tally.outcome()) + " "
                + range(tally.count().min(), tally.count().max()) + " "
                + tally.of().words();
    }

    private static String range(OptionalLong min, OptionalLong max) {
        if (min.isPresent() && min.equals(max)) {
            return "" + min.getAsLong();
        }
        String from = min.isPresent() ? "" + min.getAsLong() : "?";
        return max.isPresent() ? from + "-" + max.getAsLong() : from + "+";
    }

    /** "DEU → MLI | military announced | 500,000 EUR | rifles". */
    public String write(Pledge pledge) {
        return codes(pledge.donors()) + " → " + codes(pledge.recipients()) + " | " + lower(pledge.kind()) + " "
                + lower(pledge.stage())
                + pledge.amount().map(a -> " | " + a.words()).orElse("")
                + pledge.item().map(i -> " | " + i.words()).orElse("");
    }

    /** "MLI: Keita; TCD: Deby | unknown". */
    public String write(Talks talks) {
        String sides = talks.sides().stream()
                .map(s -> s.party().orElse("-") + ": " + names(s.ids()))
                .collect(Collectors.joining("; "));
        return sides + " | " + lower(talks.result().kind());
    }

    /** "Mali | opposes | the plan". */
    public String write(Position position) {
        return names(List.of(position.party().actor())) + " | " + lower(position.stance()) + " | "
                + position.issue().words();
    }

    private String words(Span span) {
        return reading.article().words(span);
    }

    private String codes(List<String> ids) {
        String codes = ids.stream()
                .map(id -> reading.actor(id).flatMap(Actor::code).orElse("?"))
                .collect(Collectors.joining(","));
        return codes.isEmpty() ? "-" : codes;
    }

    private String names(List<String> ids) {
        return ids.isEmpty() ? "-" : String.join(", ", reading.names(ids));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
