package dateline.event.participant;

import dateline.actor.SectorGroups;
import dateline.event.code.CodedAct;
import dateline.event.explain.Participant.Place;
import dateline.event.explain.Participant.Way;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import java.util.List;
import java.util.Set;

/**
 * Finds who did what only authorities do, where the words name no doer: the police who tell of the arrest ("Forty people were
 * arrested, <b>police</b> said"), else the country that it was done in ("was arrested in <b>Chad</b>"), else for an arrest
 * the police spoken of just before. An inference, so that it always comes with a doubt; where nothing tells, nobody is.
 */
public final class Authorities {
    /** Modes of acts that take public authority. */
    private static final Set<String> MODES =
            Set.of("arrest", "curfew", "martial-law", "deport", "investigate", "convict", "censor");

    /** How many sentences back police are looked for. */
    private static final int REACH = 3;

    private final ReportContext around;

    public Authorities(ReportContext around) {
        this.around = around;
    }

    /** The doer of an act without one; empty where the act does not take authority, has a doer, or nothing tells. */
    public List<Actor> infer(CodedAct act) {
        boolean done = act.slot("source").isEmpty()
                && act.coding().mode().filter(MODES::contains).isPresent();
        if (!done) {
            return List.of();
        }
        List<Actor> tellers = tellers(act);
        List<Actor> doers = tellers.isEmpty() ? country(act) : tellers;
        return doers.isEmpty() && act.coding().mode().filter("arrest"::equals).isPresent() ? police(act) : doers;
    }

    /** The police spoken of last, in this sentence before the act or in the three before it. */
    private List<Actor> police(CodedAct act) {
        around.trail().at(Place.BEFORE);
        List<Actor> held = around.sides().of(act.slot("target"));
        return around.cast().before(act.clause().predicate(), REACH).stream()
                .filter(a -> a.sectors().stream().limit(1).anyMatch(Sector.POLICE::equals))
                .filter(a -> !held.contains(a))
                .limit(1)
                .peek(a -> around.trail().note(act.trigger(), a, Way.NAMED))
                .toList();
    }

    private List<Actor> tellers(CodedAct act) {
        around.trail().at(Place.STATEMENT);
        List<Actor> tellers = around.telling(act.trigger())
                .flatMap(around::speakers)
                .filter(a -> a.sectors().stream().anyMatch(SectorGroups.ENFORCING::contains))
                .distinct()
                .toList();
        tellers.forEach(t -> around.trail().note(act.trigger(), t, Way.TELLER));
        return tellers;
    }

    /** Where it was done; whence somebody was deported. */
    private List<Actor> country(CodedAct act) {
        around.trail().at(Place.AROUND);
        String where = act.coding().mode().filter("deport"::equals).isPresent() ? "from" : "in";
        return around.sides().of(act.clause().obliques(where)).stream()
                .filter(a -> a.kind() == Kind.COUNTRY)
                .limit(1)
                .toList();
    }
}
