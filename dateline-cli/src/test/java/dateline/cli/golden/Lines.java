package dateline.cli.golden;

import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.ReportRecord;
import dateline.record.Sourced;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Status;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What is said, done, counted, promised, discussed and wanted in a report, a line a record. */
final class Lines {
    private final Reading reading;
    private final Quoted quoted;

    Lines(Reading reading, Quoted quoted) {
        this.reading = reading;
        this.quoted = quoted;
    }

    /** The kind of a record as marks write it: E for an event, K for a round of talks. */
    static String letter(ReportRecord record) {
        return switch (record.recordKind()) {
            case ACTOR -> "A";
            case PLACE -> "P";
            case TIME -> "T";
            case STATEMENT -> "S";
            case EVENT -> "E";
            case TALLY -> "N";
            case PLEDGE -> "G";
            case TALKS -> "K";
            case POSITION -> "X";
            case HAPPENING -> "H";
        };
    }

    /** The words by which a record is told from others. */
    static Span anchor(ReportRecord record) {
        if (record instanceof Event event) {
            return event.trigger();
        }
        if (record instanceof Statement statement) {
            return statement.cue();
        }
        if (record instanceof Tally tally) {
            return tally.count().span();
        }
        if (record instanceof Position position) {
            return position.issue().span();
        }
        return record.evidence().get(0);
    }

    String line(Sourced record) {
        int part = quoted.part(anchor(record));
        Values values = new Values(reading, quoted, part);
        String start = letter(record) + " ";
        if (record instanceof Event event) {
            return start + event(event, part, values);
        }
        if (record instanceof Statement statement) {
            return start + statement(statement, part, values);
        }
        if (record instanceof Tally tally) {
            return start + tally(tally, part, values);
        }
        if (record instanceof Pledge pledge) {
            return start + pledge(pledge, part, values);
        }
        if (record instanceof Talks talks) {
            return start + talks(talks, part, values);
        }
        return start + position((Position) record, part, values);
    }

    private String event(Event event, int part, Values values) {
        Fields fields = new Fields(event.type()
                + event.mode().map(m -> "/" + m).orElse("") + " " + event.cameo() + " "
                + quoted.in(part, event.trigger()));
        fields.add("doer", values.actors(event.sides().sources()));
        fields.add("target", values.actors(event.sides().targets()));
        fields.add("where", values.where(event.where()));
        fields.add("day", values.when(event.when()));
        fields.add("status", other(event.status(), Status.HAPPENED));
        fields.add("background", event.background() ? Optional.of("yes") : Optional.empty());
        fields.add("contexts", some(String.join(", ", event.contexts())));
        fields.add("according to", some(values.actors(event.accordingTo())));
        fields.add("in", event.links().statement().map(values::record));
        fields.add("speech", event.links().speech().map(values::record));
        return fields.toString();
    }

    private String tally(Tally tally, int part, Values values) {
        Fields fields = new Fields(Values.lower(tally.outcome()) + " "
                + number(tally.count().min()) + ".." + number(tally.count().max()) + " "
                + tally.of().words() + " " + quoted.in(part, tally.count().span()));
        fields.add("of", values.phrase(tally.of()));
        fields.add("outcome", quoted.in(part, tally.fate().span()));
        fields.add("claimed by", values.actors(tally.claimedBy()));
        fields.add("where", values.where(tally.where()));
        fields.add("day", values.when(tally.when()));
        fields.add("part of", tally.partOf().map(values::record));
        fields.add("event", tally.event().map(values::record));
        fields.add("in", tally.links().statement().map(values::record));
        return fields.toString();
    }

    private String statement(Statement statement, int part, Values values) {
        Statement.Source source = statement.source();
        Fields fields = new Fields(Values.lower(statement.act()) + " " + quoted.in(part, statement.cue()));
        fields.add("by", values.actors(source.speakers()));
        fields.add("speaker", speaker(source, part));
        fields.add("content", quoted.in(part, statement.content()));
        fields.add("manner", other(statement.wording().manner(), Statement.Manner.INDIRECT));
        fields.add("act by", statement.speech().word().map(w -> quoted.in(part, w)));
        fields.add("condition", some(quoted.in(part, statement.wording().condition())));
        fields.add("anonymity", source.anonymity().flatMap(a -> other(a, Statement.Anonymity.NAMED)));
        fields.add("reason", source.anonymityReason().map(values::phrase));
        fields.add("to", some(values.actors(statement.occasion().addressees())));
        fields.add("about", some(values.actors(statement.about())));
        fields.add("setting", statement.occasion().setting());
        fields.add("where", some(values.where(statement.where())));
        fields.add("day", values.when(statement.when()));
        fields.add("within", statement.links().within().map(values::record));
        fields.add("answers", statement.links().answers().map(values::record));
        return fields.toString();
    }

    private String pledge(Pledge pledge, int part, Values values) {
        Fields fields = new Fields(Values.lower(pledge.kind()) + " " + Values.lower(pledge.stage()) + " "
                + quoted.in(part, anchor(pledge)));
        fields.add("donors", values.actors(pledge.parties().donors()));
        fields.add("joint", pledge.parties().joint() ? Optional.of("yes") : Optional.empty());
        fields.add("recipients", values.actors(pledge.parties().recipients()));
        fields.add("amount", pledge.amount().map(values::amount));
        fields.add("item", pledge.item().map(values::phrase));
        fields.add("mechanism", pledge.mechanism().map(values::phrase));
        fields.add("day", values.when(pledge.when()));
        fields.add("event", pledge.links().event().map(values::record));
        fields.add("in", pledge.links().statement().map(values::record));
        return fields.toString();
    }

    private String talks(Talks talks, int part, Values values) {
        Fields fields = new Fields(quoted.in(part, anchor(talks)));
        for (Talks.Side side : talks.sides()) {
            fields.add("side " + side.party().orElse("-"), values.actors(side.participants()));
        }
        fields.add("where", values.where(talks.where()));
        fields.add("venue", talks.venue().map(values::phrase));
        fields.add("day", values.when(talks.when()));
        fields.add("length", talks.session().length().map(l -> l.value() + " " + quoted.in(part, l.span())));
        fields.add("topics", some(talks.topics().stream().map(values::phrase).collect(Collectors.joining(", "))));
        fields.add(
                "outcome",
                Values.lower(talks.result().kind())
                        + talks.result()
                                .words()
                                .map(w -> " " + values.phrase(w))
                                .orElse(""));
        fields.add(
                "undertakings",
                some(talks.undertakings().stream().map(values::phrase).collect(Collectors.joining(", "))));
        fields.add("events", some(talks.events().stream().map(values::record).collect(Collectors.joining(", "))));
        return fields.toString();
    }

    private String position(Position position, int part, Values values) {
        Fields fields = new Fields(Values.lower(position.stance()) + " " + quoted.in(part, anchor(position)));
        fields.add("party", values.actor(position.party()));
        fields.add("day", values.when(position.when()));
        fields.add("event", position.links().event().map(values::record));
        fields.add("in", position.links().statement().map(values::record));
        return fields.toString();
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? "" + number.getAsLong() : "";
    }

    /** The words for the speaker, where they are others than those that mean the actor. */
    private Optional<String> speaker(Statement.Source source, int part) {
        List<Span> actors =
                source.speakers().stream().map(a -> a.support().span()).toList();
        return actors.equals(source.words()) ? Optional.empty() : some(quoted.in(part, source.words()));
    }

    /** A value that is not the usual one. */
    private static Optional<String> other(Enum<?> value, Enum<?> usual) {
        return value == usual ? Optional.empty() : Optional.of(Values.lower(value));
    }

    private static Optional<String> some(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty() && !v.equals("-"));
    }
}
