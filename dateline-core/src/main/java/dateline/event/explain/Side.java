package dateline.event.explain;

import dateline.event.explain.Participant.Where;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Span;
import dateline.record.Support;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Those who do an act, or those to whom it is done.
 *
 * @param actors who they are
 * @param reasons why it is they, for each of them whom some word means; none where only a statement's addressees are known
 * @param inferred whether the words of the act name none of them, so that each is taken with a doubt
 */
public record Side(List<Actor> actors, List<Participant> reasons, boolean inferred) {
    /** Where a country is found that is taken for its authorities. */
    private static final Set<Where> BY_COUNTRY = Set.of(Where.AROUND, Where.HOME);

    public Side {
        actors = List.copyOf(actors);
        reasons = List.copyOf(reasons);
    }

    /** Those whom the words of the act name. */
    public static Side of(List<Participant> named) {
        return new Side(actors(named), named, false);
    }

    /** Those whom the words of the act do not name, but what stands around it. */
    public static Side inferredFrom(List<Participant> found) {
        return new Side(actors(found), found, !found.isEmpty());
    }

    /** Those whom no word of the act means. */
    public static Side unexplained(List<Actor> actors) {
        return new Side(actors, List.of(), false);
    }

    private static List<Actor> actors(List<Participant> found) {
        return found.stream().map(Participant::actor).toList();
    }

    public boolean isEmpty() {
        return actors.isEmpty();
    }

    /** The ids of the actors, each once. */
    public List<String> ids() {
        return actors.stream().map(Actor::id).distinct().toList();
    }

    /** The actors with the words that mean them; those whom no word means with these. */
    public List<ActorReference> references(Span otherwise) {
        return actors.stream()
                .map(Actor::id)
                .distinct()
                .map(id -> new ActorReference(id, support(id, otherwise)))
                .toList();
    }

    private Support support(String id, Span otherwise) {
        Optional<Participant> reason =
                reasons.stream().filter(r -> r.actor().id().equals(id)).findFirst();
        Span words = reason.map(Participant::mention).orElse(otherwise);
        if (!inferred) {
            return Support.said(words);
        }
        return reason.filter(r -> BY_COUNTRY.contains(r.where())).isPresent()
                ? Support.focus(words)
                : Support.carried(words);
    }

    /** With those whom other words name; those whom no words name give way to them. */
    public Side with(Side again) {
        if (again.inferred || again.isEmpty() || inferred || isEmpty()) {
            return isEmpty() || inferred && !again.inferred && !again.isEmpty() ? again : this;
        }
        return new Side(
                Stream.concat(actors.stream(), again.actors.stream().filter(a -> adds(a)))
                        .filter(a -> again.actors.stream().noneMatch(b -> isCountryOf(a, b)))
                        .distinct()
                        .toList(),
                Stream.concat(reasons.stream(), again.reasons.stream()).toList(),
                false);
    }

    /** Whether it says more than is told: "civilians" beside "civilians of Mali" do not. */
    private boolean adds(Actor actor) {
        return actor.isCoded() && actors.stream().noneMatch(a -> isCountryOf(actor, a) || saysLess(actor, a));
    }

    /** Whether an actor is no more than the country of another: Mali beside the Malian army. */
    public static boolean isCountryOf(Actor one, Actor other) {
        return one.sectors().isEmpty()
                && !other.sectors().isEmpty()
                && one.statedCountry().isPresent()
                && one.statedCountry().equals(other.statedCountry());
    }

    /** Whether an actor is told less of than another: "civilians" beside "civilians of Mali". */
    public static boolean saysLess(Actor one, Actor other) {
        return one.country().isEmpty()
                && other.country().isPresent()
                && other.sectors().containsAll(one.sectors());
    }

    /** The names of those who are only inferred. */
    public Stream<String> inferredNames() {
        return inferred ? actors.stream().map(Actor::name) : Stream.empty();
    }

    /** The actors, but for those who are only inferred. */
    public List<Actor> named() {
        return inferred ? List.of() : actors;
    }

    /** The same side without those whom a condition does not hold for. */
    public Side filter(Predicate<Actor> condition) {
        return new Side(
                actors.stream().filter(condition).toList(),
                reasons.stream().filter(r -> condition.test(r.actor())).toList(),
                inferred);
    }
}
