package dateline.event.participant;

import dateline.actor.SectorGroups;
import dateline.event.code.CodedAct;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Way;
import dateline.event.explain.Participant.Where;
import dateline.record.Actor;
import dateline.record.Sector;
import java.util.List;
import java.util.Set;

/**
 * Finds who did what only authorities do, where the words name no doer: the police who report the arrest ("Forty people were
 * arrested, <b>police</b> said"), else the country that it was done in ("was arrested in <b>Chad</b>"), else for an arrest
 * the police spoken of just before. An inference, so that it always comes with a doubt; where nothing points to anybody,
 * nobody is taken.
 */
final class ImpliedAuthority {
    private static final String ARREST = "arrest";
    private static final String DEPORT = "deport";

    /** Modes of acts that take public authority. */
    private static final Set<String> MODES =
            Set.of(ARREST, "curfew", "martial-law", DEPORT, "investigate", "convict", "censor");

    /** How many sentences back police are looked for. */
    private static final int REACH = 3;

    private final ReportContext around;

    ImpliedAuthority(ReportContext around) {
        this.around = around;
    }

    /** The doer of an act without one; empty where the act does not take authority, has a doer, or nothing points to one. */
    List<Participant> infer(CodedAct act) {
        boolean takesAuthority = act.coding().mode().filter(MODES::contains).isPresent();
        if (!takesAuthority || !act.slot("source").isEmpty()) {
            return List.of();
        }
        List<Participant> tellers = tellers(act);
        List<Participant> doers = tellers.isEmpty() ? country(act) : tellers;
        return doers.isEmpty() && isOfMode(act, ARREST) ? police(act) : doers;
    }

    private static boolean isOfMode(CodedAct act, String mode) {
        return act.coding().mode().filter(mode::equals).isPresent();
    }

    private List<Participant> tellers(CodedAct act) {
        List<Actor> tellers = around.reporting(act.trigger())
                .flatMap(s -> around.speakers(s).stream())
                .filter(a -> a.sectors().stream().anyMatch(SectorGroups.ENFORCING::contains))
                .distinct()
                .toList();
        return Participant.meantBy(act.trigger(), Way.TELLER, Where.STATEMENT, tellers);
    }

    /** Where it was done; whence somebody was deported. */
    private List<Participant> country(CodedAct act) {
        String preposition = isOfMode(act, DEPORT) ? "from" : "in";
        return around.slots().find(act.clause().obliques(preposition), Where.AROUND).stream()
                .filter(p -> p.actor().kind() == Actor.Kind.COUNTRY)
                .limit(1)
                .toList();
    }

    /** The police spoken of last, in this sentence before the act or in the three before it. */
    private List<Participant> police(CodedAct act) {
        List<Actor> held = around.slots().actors(act.slot("target"));
        List<Actor> police = around.cast().before(act.clause().predicate(), REACH).stream()
                .filter(a -> a.sectors().stream().limit(1).anyMatch(Sector.POLICE::equals))
                .filter(a -> !held.contains(a))
                .limit(1)
                .toList();
        return Participant.meantBy(act.trigger(), Way.NAMED, Where.BEFORE, police);
    }
}
