package dateline.event.participant;

import dateline.actor.SectorGroups;
import dateline.event.code.CodedAct;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Way;
import dateline.event.explain.Participant.Where;
import dateline.record.Actor;
import dateline.record.Sector;
import dateline.record.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds who did what only authorities do, where the words name no doer: the police who report the arrest ("Forty people were
 * arrested, <b>police</b> said"), else the country that it was done in ("was arrested in <b>Chad</b>"), else the country of
 * whom it was done to, where no other is spoken of ("a former president of <b>Peru</b> was sentenced"), else for an arrest
 * the police spoken of just before. An inference, so that it always comes with a doubt; where nothing points to anybody,
 * nobody is taken. Nobody is ever taken for a killing or an attack.
 */
final class ImpliedAuthority {
    private static final String ARREST = "arrest";
    private static final String DEPORT = "deport";

    /** Modes of acts that take public authority. */
    private static final Set<String> MODES =
            Set.of(ARREST, "curfew", "martial-law", DEPORT, "investigate", "convict", "censor");

    /** How many sentences back police are looked for. */
    private static final int REACH = 3;

    private final Set<String> judging;
    private final ReportContext around;

    ImpliedAuthority(ReportContext around) {
        this.judging = around.words().lists().named("judging");
        this.around = around;
    }

    /** The doer of an act without one; empty where the act does not take authority, has a doer, or nothing points to one. */
    List<Participant> infer(CodedAct act) {
        if (!takesAuthority(act) || !act.slot("source").isEmpty()) {
            return List.of();
        }
        return Stream.<Supplier<List<Participant>>>of(
                        () -> tellers(act), () -> country(act), () -> home(act), () -> police(act))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** An arrest, a ban; what is told in the passive of a court or its officers: "was charged", "was sentenced". */
    private boolean takesAuthority(CodedAct act) {
        boolean judged = act.clause().passive()
                && judging.contains(act.clause().predicate().lemma());
        return judged || act.coding().mode().filter(MODES::contains).isPresent();
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

    /**
     * The country of those to whom it was done, by a verb in the passive, where its name stands with them and no other country in the sentence; of those
     * who hold no office where none stands in the report.
     */
    private List<Participant> home(CodedAct act) {
        if (!act.clause().passive()) {
            return List.of();
        }
        List<Actor> held = around.slots().actors(act.slot("target"));
        return around.slots().naming(act.slot("target")).stream()
                .flatMap(w -> around.slots().findAt(w, Where.HOME).stream())
                .filter(p -> p.actor().kind() == Actor.Kind.COUNTRY)
                .filter(p -> held.stream().allMatch(h -> isAtHome(h, p.actor(), act)))
                .limit(1)
                .toList();
    }

    private boolean isAtHome(Actor held, Actor country, CodedAct act) {
        Span sentence = act.clause().sentence().span();
        boolean alone = around.cast().actors().stream()
                .filter(a -> a.kind() == Actor.Kind.COUNTRY && !a.equals(country))
                .noneMatch(a ->
                        !PublicLife.isOfficial(held) || a.mentions().stream().anyMatch(sentence::contains));
        return held.hasOwnCountry() && held.country().equals(country.country()) && alone;
    }

    /** The police spoken of last, in this sentence before the act or in the three before it. */
    private List<Participant> police(CodedAct act) {
        if (!isOfMode(act, ARREST)) {
            return List.of();
        }
        List<Actor> held = around.slots().actors(act.slot("target"));
        List<Actor> police = around.cast().before(act.clause().predicate(), REACH).stream()
                .filter(a -> a.sectors().stream().limit(1).anyMatch(Sector.POLICE::equals))
                .filter(a -> !held.contains(a))
                .limit(1)
                .toList();
        return Participant.meantBy(act.trigger(), Way.NAMED, Where.BEFORE, police);
    }
}
