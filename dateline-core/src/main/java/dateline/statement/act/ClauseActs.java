package dateline.statement.act;

import dateline.language.Clause;
import dateline.record.SpeechAct;
import java.util.List;
import java.util.Optional;

/**
 * Tells by the form of a clause what is done by saying it: a command or what others "must" do is a demand, what "we will
 * not" do a refusal, what "we will" do a promise or, where it harms, a threat; who says that others did wrong accuses.
 */
final class ClauseActs {
    private final List<Form> forms;

    ClauseActs(ActWordClasses sorts) {
        Directives demands = new Directives(sorts);
        Commissives undertakings = new Commissives(sorts);
        Denials denials = new Denials(sorts);
        Evaluations judgements = new Evaluations(sorts);
        Beliefs thoughts = new Beliefs(sorts);
        this.forms = List.of(
                demands::command,
                demands::need,
                undertakings::undertaking,
                undertakings::refusal,
                undertakings::othersFate,
                denials::denial,
                judgements::blame,
                judgements::danger,
                judgements::judgement,
                thoughts::thought,
                thoughts::forecast);
    }

    /** One form of clause that does something by being said. */
    private interface Form {
        Optional<SpeechAct> act(EndorsedClause said);
    }

    /** The act of a clause that a speaker vouches for; empty where its form tells none. */
    Optional<SpeechAct> act(Clause clause, SpeakerReference voice) {
        EndorsedClause said = new EndorsedClause(clause, voice);
        return forms.stream().flatMap(f -> f.act(said).stream()).findFirst();
    }
}
