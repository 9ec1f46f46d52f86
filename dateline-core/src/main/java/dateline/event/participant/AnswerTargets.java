package dateline.event.participant;

import dateline.event.code.CodedAct;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Where;
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
final class AnswerTargets {
    private static final Set<EventType> ANSWERING = Set.of(EventType.REJECT, EventType.AGREE);

    private final ReportContext around;

    AnswerTargets(ReportContext around) {
        this.around = around;
    }

    /** Those whose statement is answered; empty where the act answers none. */
    List<Participant> infer(CodedAct act, List<Actor> sources) {
        if (!ANSWERING.contains(act.coding().type())) {
            return List.of();
        }
        Span trigger = act.trigger();
        Stream<Participant> speakers = around.statements()
                .near(trigger)
                .filter(s -> s.cue().overlaps(trigger))
                .flatMap(this::answered)
                .flatMap(s -> around.speakers(s, Where.ANSWERED).stream());
        return Participant.unique(speakers.filter(p -> PublicLife.isPublic(p.actor()) && !sources.contains(p.actor())));
    }

    private Stream<Statement> answered(Statement answer) {
        return answer.links().answers().flatMap(around.statements()::withId).stream();
    }
}
