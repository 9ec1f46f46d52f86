package dateline.happening;

import dateline.knowledge.ListedWords;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Outcome;
import dateline.record.Place;
import dateline.record.Tally;
import dateline.record.Where;
import dateline.reference.References;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links figures to the act that brought them about where their own clause does not: "the attack destroyed one house" to the attack
 * told before, "Two died in hospital" to the assault of the sentence before.
 */
final class TallyCauses {
    private static final Set<Outcome> CASUALTIES =
            EnumSet.of(Outcome.KILLED, Outcome.INJURED, Outcome.CRITICAL, Outcome.MISSING);

    private static final Set<Outcome> DAMAGE = EnumSet.of(Outcome.DESTROYED, Outcome.DAMAGED);

    /** How many sentences back an assault is looked for that no word takes up. */
    private static final int REACH = 2;

    private final References references;
    private final Draft draft;
    private final List<Act> acts;
    private final Set<String> apart;
    private final Set<String> summing;

    TallyCauses(References references, Draft draft, ListedWords lists, List<Act> acts) {
        this.apart = lists.named("another");
        this.summing = lists.named("summing-up");
        this.references = references;
        this.draft = draft;
        this.acts = acts;
    }

    void link() {
        for (Tally tally : draft.tallies()) {
            boolean harm = CASUALTIES.contains(tally.outcome()) || DAMAGE.contains(tally.outcome());
            boolean none = tally.count().max().orElse(1) == 0; // "no new killings were reported"
            if (harm && !none && tally.event().isEmpty()) {
                cause(tally)
                        .ifPresent(e -> draft.put(tally.linked(new Tally.Links(
                                tally.partOf(), Optional.of(e), tally.links().statement()))));
            }
        }
    }

    private Optional<String> cause(Tally tally) {
        Optional<Sentence> sentence =
                references.article().around(tally.evidence().get(0));
        return sentence.flatMap(s -> told(s).or(() -> before(tally, s)));
    }

    /** The act that the sentence of the figure tells of or takes up, where it is only one. */
    private Optional<String> told(Sentence sentence) {
        List<Act> here = acts.stream()
                .filter(a -> a.isOf(EventType.ASSAULT) || a.isOf(EventType.PROTEST))
                .filter(a -> a.tellings().stream().anyMatch(t -> t.sentence() == sentence.index()))
                .toList();
        return here.size() == 1 ? nearest(here.get(0), sentence) : Optional.empty();
    }

    private static Optional<String> nearest(Act act, Sentence sentence) {
        return act.tellings().stream()
                .filter(Telling::isEvent)
                .min(Comparator.comparingInt(t -> Math.abs(t.sentence() - sentence.index())))
                .flatMap(Telling::event)
                .map(e -> e.id());
    }

    /** The assault of the sentence before, where the sentence of the figure tells of no act and names no other time. */
    private Optional<String> before(Tally tally, Sentence sentence) {
        boolean own = acts.stream().flatMap(a -> a.tellings().stream()).anyMatch(t -> t.sentence() == sentence.index());
        boolean sum = sentence.words().stream().anyMatch(w -> summing.contains(w.lemma()));
        if (own || sum || !references.times().in(sentence).isEmpty()) {
            return Optional.empty();
        }
        return acts.stream()
                .filter(a -> a.isOf(EventType.ASSAULT))
                .flatMap(a -> a.tellings().stream())
                .filter(Telling::isEvent)
                .filter(t -> isJustBefore(t.head(), sentence)
                        && !t.event().orElseThrow().background())
                .filter(t -> isThere(t, sentence) && !hasItsOwn(t, tally))
                .max(Comparator.comparingInt(Telling::sentence))
                .flatMap(Telling::event)
                .map(e -> e.id());
    }

    /** "killed four of them. … put the toll at 14": the act has a figure, and this is another. */
    private boolean hasItsOwn(Telling telling, Tally tally) {
        Optional<String> event = telling.event().map(Event::id);
        return event.map(draft::tallies).orElse(List.of()).stream()
                .filter(t -> t.outcome() == tally.outcome())
                .anyMatch(t -> !t.count().min().equals(tally.count().min()));
    }

    /** No other place, and no word such as "separately", parts the figure from the act. */
    private boolean isThere(Telling telling, Sentence sentence) {
        Optional<Place> place =
                telling.circumstances().where().map(Where::place).flatMap(references.places()::withId);
        return sentence.words().stream()
                .noneMatch(w -> apart.contains(w.lemma())
                        || references
                                .places()
                                .at(w)
                                .filter(p -> place.filter(q -> PlaceAgreement.canBeSame(p, q))
                                        .isEmpty())
                                .isPresent());
    }

    private static boolean isJustBefore(Word act, Sentence sentence) {
        int back = sentence.index() - act.sentence().index();
        return back > 0
                && back <= REACH
                && act.sentence().part().kind() == sentence.part().kind();
    }
}
