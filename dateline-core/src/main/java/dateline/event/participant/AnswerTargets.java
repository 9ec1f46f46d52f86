package dateline.event.participant;

import dateline.event.code.Coding;
import dateline.event.explain.Participant.Place;
import dateline.event.explain.Participant.Way;
import dateline.record.Actor;
import dateline.record.EventType;
import dateline.record.Span;
import dateline.record.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds whom an answer is aimed at where its words name nobody: in "Ethiopia rejected the demand" whoever made the demand that it
 * answers. An inference, so that it always comes with a doubt.
 */
public final class AnswerTargets {
    private static final Set<EventType> ANSWERING = Set.of(EventType.REJECT, EventType.AGREE);

    private final ReportContext around;

    public AnswerTargets(ReportContext around) {
        this.around = around;
    }

    /** Those whose statement is answered; empty where the act answers none. */
    public List<Actor> of(Span trigger, Coding coding, List<Actor> sources) {
        if (!ANSWERING.contains(coding.type())) {
            return List.of();
        }
        around.trail().at(Place.ANSWERED);
        return around.statements()
                .near(trigger)
                .filter(s -> s.cue().overlaps(trigger))
                .flatMap(this::answered)
                .flatMap(this::speakers)
                .distinct()
                .filter(a -> ParticipantConstraints.isPublic(a) && !sources.contains(a))
                .toList();
    }

    private Stream<Statement> answered(Statement answer) {
        return answer.links().answers().flatMap(around.statements()::withId).stream();
    }

    private Stream<Actor> speakers(Statement statement) {
        Span words = statement.speakerWords().isEmpty()
                ? statement.cue()
                : statement.speakerWords().get(0);
        return around.speakers(statement).peek(a -> around.trail().note(words, a, Way.SPEAKER));
    }
}
