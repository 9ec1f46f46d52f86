package dateline.event;

import dateline.event.ResolvedMatch.Act;
import dateline.factuality.FactualityReader;
import dateline.language.Clause;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out what names an act a second time and says no more of it: in "a Saudi airstrike killed two" the airstrike is the
 * killing. Where one of the two did not come about ("the raid did not kill anybody") they are two acts.
 */
final class SameActs {
    /** PLOVER's quad class of force and protest. */
    private static final int MATERIAL_CONFLICT = 4;

    private final FactualityReader factuality;

    SameActs(FactualityReader factuality) {
        this.factuality = factuality;
    }

    List<Act> leaveOut(List<Act> acts) {
        Set<Clause> again = acts.stream()
                .filter(verb -> !verb.coded().isNominal())
                .flatMap(verb ->
                        acts.stream().filter(noun -> isMeans(noun, verb)).flatMap(noun -> lesser(noun, verb).stream()))
                .map(act -> act.coded().clause())
                .collect(Collectors.toSet());
        return acts.stream().filter(a -> !again.contains(a.coded().clause())).toList();
    }

    /** Whether the noun of one act does the other: "the <b>airstrike</b> killed". */
    private boolean isMeans(Act noun, Act verb) {
        return noun.coded().isNominal()
                && noun.coded().cardType().quad() == MATERIAL_CONFLICT
                && noun.coded().cardType() == verb.coded().cardType()
                && verb.coded().clause().doers().contains(noun.coded().clause().predicate())
                && factuality.status(noun.coded().clause())
                        == factuality.status(verb.coded().clause());
    }

    /** The one of two that says nothing which the other leaves open; none where each says something of its own. */
    private static List<Act> lesser(Act noun, Act verb) {
        if (isWithin(noun, verb)) {
            return List.of(noun);
        }
        return isWithin(verb, noun) ? List.of(verb) : List.of();
    }

    private static boolean isWithin(Act less, Act more) {
        return more.participants().sourceIds().containsAll(less.participants().sourceIds())
                && more.participants()
                        .targetIds()
                        .containsAll(less.participants().targetIds());
    }
}
