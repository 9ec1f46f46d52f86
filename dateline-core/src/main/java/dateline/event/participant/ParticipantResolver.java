package dateline.event.participant;

import dateline.event.code.CodedAct;
import dateline.event.explain.Participant;
import dateline.event.explain.Participants;
import dateline.event.explain.Side;
import dateline.record.Actor;
import java.util.List;

/** Resolves who does an act and to whom: those whom its words name, else those whom what stands around it implies. */
public final class ParticipantResolver {
    private final ParticipantReader reader;
    private final ImpliedAuthority authorities;
    private final AnswerTargets answers;

    public ParticipantResolver(ReportContext around) {
        this.reader = around.reader();
        this.authorities = new ImpliedAuthority(around);
        this.answers = new AnswerTargets(around);
    }

    public Participants resolve(CodedAct act) {
        Side sources = sources(act);
        Side targets = targets(act, sources.actors());
        return new Participants(sources, targets, reader.isMutual(act, sources.actors(), targets.actors()));
    }

    private Side sources(CodedAct act) {
        List<Participant> named = reader.sources(act);
        return named.isEmpty() ? Side.inferredFrom(authorities.infer(act)) : Side.of(named);
    }

    private Side targets(CodedAct act, List<Actor> sources) {
        List<Participant> named = reader.targets(act, sources);
        return named.isEmpty() ? Side.inferredFrom(answers.infer(act, sources)) : Side.of(named);
    }
}
