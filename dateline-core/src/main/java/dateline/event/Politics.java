package dateline.event;

import dateline.actor.Actor;
import dateline.rule.Match;
import dateline.rule.Pattern.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells acts of public life from others: a slot of class {@code actor} must be filled by somebody who can take a side in
 * politics, and somebody must act in public life at all.
 */
final class Politics {
    /** Types of event that private people do or suffer without anybody else being named. */
    private static final Set<EventType> OF_PEOPLE = Set.of(EventType.PROTEST, EventType.COERCE, EventType.ASSAULT);

    private static final Set<String> PRIVATE =
            Set.of("AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REL", "SOC", "UNK");

    private Politics() {}

    static boolean isEvent(Match match, List<Actor> sources, List<Actor> targets) {
        return refusal(match, sources, targets).isEmpty();
    }

    /** Why a match is no event; empty when it is one. */
    static Optional<String> refusal(Match match, List<Actor> sources, List<Actor> targets) {
        if (!fits(match, "source", sources)) {
            return Optional.of("the source must be somebody who can take a side in politics");
        }
        if (!fits(match, "target", targets)) {
            return Optional.of("the target must be somebody who can take a side in politics");
        }
        if (!isPublic(match, sources, targets)) {
            return Optional.of("nobody in it is known to act in public life");
        }
        boolean complete = match.card().means("needs").filter("target"::equals).isEmpty() || !targets.isEmpty();
        return complete ? Optional.empty() : Optional.of("nobody is aimed at");
    }

    private static boolean isPublic(Match match, List<Actor> sources, List<Actor> targets) {
        boolean ofPeople = match.card()
                .means("plover")
                .flatMap(EventType::named)
                .filter(OF_PEOPLE::contains)
                .isPresent();
        boolean nature = sources.isEmpty() && !match.slot("source").isEmpty(); // "a bee", "the storm"
        return Stream.concat(sources.stream(), targets.stream())
                .anyMatch(a -> ofPeople && !nature ? a.isCoded() : isPublic(a));
    }

    /** Whether somebody acts in public life; a critic, a factory or a pupil of no country does not make an event. */
    static boolean isPublic(Actor actor) {
        return actor.hasOwnCountry() || isOfficial(actor);
    }

    /** Whether somebody acts for a state, an army, the police, a party or rebels. */
    static boolean isOfficial(Actor actor) {
        return actor.sectors().stream().anyMatch(s -> !PRIVATE.contains(s));
    }

    /** A slot of class "actor" that something fills must be filled by an actor with a code. */
    private static boolean fits(Match match, String name, List<Actor> actors) {
        boolean asks = slots(match).stream()
                .anyMatch(s -> s.name().equals(name)
                        && s.type().filter("actor"::equals).isPresent());
        boolean eachOther = name.equals("target") && Parties.isReciprocal(match);
        return !asks
                || eachOther
                || match.slot(name).isEmpty()
                || actors.stream().anyMatch(Actor::isCoded);
    }

    private static List<Slot> slots(Match match) {
        List<Slot> slots = new ArrayList<>();
        match.pattern().subject().ifPresent(slots::add);
        match.pattern().elements().forEach(e -> e.slot().ifPresent(slots::add));
        return slots;
    }
}
