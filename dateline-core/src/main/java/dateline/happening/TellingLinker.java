package dateline.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins the tellings of one act, in the order of the text: each goes to the act told before for which most speaks, if that is
 * enough and nothing that any of its tellings says is against it; "the attack" goes to the nearest.
 */
final class TellingLinker {
    /** What must speak for it: a place and a day, a doer and a victim and a word. Set on the project's own reports. */
    private static final double ENOUGH = 1.9;

    /** How many sentences back "the attack" may reach; the lead is in reach from anywhere. */
    private static final int REACH = 8;

    /** The lead: the sentences that tell first what the report is about. */
    private static final int LEAD = 2;

    /** Of so many acts at the beginning of a report, and so many told last, one can be told again. */
    private static final int ASKED_ACTS = 30;

    /** So many tellings of an act, the first and the last, are compared. */
    private static final int ASKED_TELLINGS = 6;

    private final TellingAgreement agreement;

    TellingLinker(TellingAgreement agreement) {
        this.agreement = agreement;
    }

    /** Those that tell of one act, each in the order of the text; one that stands alone is a list of one. */
    List<List<Telling>> link(List<Telling> tellings) {
        List<List<Telling>> acts = new ArrayList<>();
        for (Telling telling : tellings) {
            best(telling, acts).ifPresentOrElse(act -> act.add(telling), () -> start(telling, acts));
        }
        return acts;
    }

    /** What only takes up an act that is not found is no act. */
    private static void start(Telling telling, List<List<Telling>> acts) {
        if (telling.isEvent()) {
            acts.add(new ArrayList<>(List.of(telling)));
        }
    }

    private Optional<List<Telling>> best(Telling telling, List<List<Telling>> acts) {
        List<List<Telling>> asked = ends(acts, ASKED_ACTS);
        Optional<List<Telling>> round = asked.stream()
                .filter(act -> ends(act, ASKED_TELLINGS).stream().anyMatch(t -> agreement.isOneRound(t, telling)))
                .findFirst();
        return round.or(() -> likeliest(telling, asked));
    }

    private Optional<List<Telling>> likeliest(Telling telling, List<List<Telling>> acts) {
        return acts.stream()
                .filter(act -> ends(act, ASKED_TELLINGS).stream().allMatch(t -> agreement.canBeSame(t, telling)))
                .filter(act -> evidence(act, telling) >= ENOUGH && isInReach(act, telling))
                .max(Comparator.<List<Telling>>comparingDouble(act -> evidence(act, telling))
                        .thenComparingInt(act -> act.get(act.size() - 1).sentence()));
    }

    private double evidence(List<Telling> act, Telling telling) {
        return ends(act, ASKED_TELLINGS).stream()
                .mapToDouble(t -> agreement.evidence(t, telling))
                .max()
                .orElse(0);
    }

    /** The first and the last of many, so that time grows with the report and not with its square. */
    private static <T> List<T> ends(List<T> all, int most) {
        if (all.size() <= 2 * most) {
            return List.copyOf(all);
        }
        List<T> ends = new ArrayList<>(all.subList(0, most));
        ends.addAll(all.subList(all.size() - most, all.size()));
        return ends;
    }

    private static boolean isInReach(List<Telling> act, Telling telling) {
        boolean near = telling.sentence() - act.get(act.size() - 1).sentence() <= REACH;
        return !telling.isTakenUp() || near || act.get(0).sentence() < LEAD;
    }
}
