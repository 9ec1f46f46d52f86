package dateline.event.participant;

import dateline.event.code.CodedAct;
import dateline.knowledge.card.Pattern.Slot;
import dateline.knowledge.ontology.Cameo.Trait;
import dateline.knowledge.ontology.EventCard.Need;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Keeps acts of public life apart from others: a slot of class {@code actor} must be filled by somebody who can take a side in
 * politics, one of class {@code armed} by somebody who bears arms, one of class {@code soldier} by soldiers, police or rebels, one of class {@code civil} by others, one of
 * class {@code force} by those who do or a state, one of class {@code official} by somebody who is not known to be private, one of class {@code somebody} by words that mean the
 * actor themselves ("freed two Malians", not "freed money for Mali"); and somebody must act in public life at all, unless
 * the card says {@code needs: nobody}, as for a bomb or an assassination.
 */
public final class ParticipantConstraints {
    /** Types of event that private people do or suffer without anybody else being named. */
    private static final Set<EventType> OF_PEOPLE = Set.of(EventType.PROTEST, EventType.COERCE, EventType.ASSAULT);

    /** What a slot may ask of the actor that fills it. */
    private static final Map<String, Predicate<Actor>> QUALITIES = Map.of(
            "actor", Actor::isCoded,
            "official", PublicLife::mayBeOfficial,
            "armed", PublicLife::isArmed,
            "force", PublicLife::mayUseForce,
            "civil", PublicLife::isCivil,
            "soldier", PublicLife::isSoldier);

    /** "The boy threw a stone at his sister" is none; "riots" are. */
    private static final String RIOT = "145";

    private ParticipantConstraints() {}

    /** Why a match is no event; empty when it is one. */
    public static Optional<String> refusal(CodedAct act, List<Actor> sources, List<Actor> targets, SlotActors slots) {
        if (!isFilledAsAsked(act, "source", sources, slots)) {
            return Optional.of("the source must be somebody who can take a side in politics");
        }
        if (!isFilledAsAsked(act, "target", targets, slots)) {
            return Optional.of("the target must be somebody who can take a side in politics");
        }
        if (isMereMention(act, sources)) {
            return Optional.of("nobody is told to do it");
        }
        if (isKind(act, sources, targets)) {
            return Optional.of("it is a kind of act, not one that was done");
        }
        if (isPrivateCrime(act, sources, targets)) {
            return Optional.of("it is a crime of one private person against others");
        }
        if (!isPublic(act, sources, targets)) {
            return Optional.of("nobody in it is known to act in public life");
        }
        boolean complete = !act.card().needs(Need.TARGET) || !targets.isEmpty();
        return complete ? Optional.empty() : Optional.of("nobody is aimed at");
    }

    /** "hampered the delivery of arms to Mali": an act that a noun names by the way, of nobody. */
    private static boolean isMereMention(CodedAct act, List<Actor> sources) {
        boolean mutual = act.card().mutual().isPresent(); // "talks with Mali" have a party
        return act.isNominal() && sources.isEmpty() && !mutual && !isOfPeople(act);
    }

    /** "banned the use of <b>suicide bombing</b>", "thwarted <b>terrorist attacks</b>": a kind of act, of nobody, uncounted. */
    private static boolean isKind(CodedAct act, List<Actor> sources, List<Actor> targets) {
        Word noun = headOfCompound(act.clause().predicate());
        boolean bare = noun.children(Relation.DETERMINER, Relation.POSSESSOR).isEmpty()
                && noun.children(Relation.MODIFIER).stream().noneMatch(m -> m.is(PartOfSpeech.NUMBER));
        return act.isNominal()
                && isOfPeople(act)
                && sources.isEmpty()
                && targets.isEmpty()
                && bare
                && !noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    }

    /** "a suicide bombing <b>attack</b>" for "bombing". */
    private static Word headOfCompound(Word noun) {
        Word head = noun;
        while (head.is(Relation.MODIFIER) && head.head().filter(Word::isNominal).isPresent()) {
            head = head.head().orElseThrow();
        }
        return head;
    }

    /** "A man stabbed his wife": no politics, unless many are killed or somebody of public life is. */
    private static boolean isPrivateCrime(CodedAct act, List<Actor> sources, List<Actor> targets) {
        boolean mostly = act.card().code().is(Trait.MOSTLY_CRIME);
        boolean thrown = act.card().cameo().equals(RIOT) && !act.isNominal();
        return (act.card().code().is(Trait.CRIME) || thrown)
                && (!sources.isEmpty() || mostly && isByNobody(act, targets))
                && isOne(act.slot("source"))
                && sources.stream().allMatch(PublicLife::isUnaffiliated)
                && targets.stream().allMatch(PublicLife::isUnaffiliated)
                && isOne(act.slot("target"));
    }

    /** "A man was stabbed to death in Leeds." */
    private static boolean isByNobody(CodedAct act, List<Actor> targets) {
        return !act.isNominal()
                && act.slot("source").isEmpty()
                && !targets.isEmpty()
                && targets.stream().noneMatch(Actor::hasOwnCountry);
    }

    private static boolean isOne(List<Word> heads) {
        return heads.stream()
                .allMatch(h -> h.isPronoun() || h.is(PartOfSpeech.SINGULAR_NOUN) || h.is(PartOfSpeech.PROPER_NOUN));
    }

    /** "The bombing <b>by the rebels</b> killed two." */
    private static boolean isBySomebody(List<Word> heads) {
        return heads.stream().anyMatch(h -> !h.nominal().obliques("by").isEmpty());
    }

    /** A crash, a fire or a fall kills as well; who kills on purpose is somebody. */
    private static boolean isKilling(CodedAct act) {
        return act.card().code().is(Trait.KILLING);
    }

    private static boolean isOfPeople(CodedAct act) {
        return OF_PEOPLE.contains(act.cardType());
    }

    private static boolean isPublic(CodedAct act, List<Actor> sources, List<Actor> targets) {
        boolean ofPeople = isOfPeople(act);
        boolean nature = sources.isEmpty() && !act.slot("source").isEmpty() && !isByThing(act); // "the storm"
        boolean plain = act.card().needs(Need.NOBODY);
        return plain && !nature
                || Stream.concat(sources.stream(), targets.stream())
                        .anyMatch(a -> ofPeople && !nature ? a.isCoded() : PublicLife.isPublic(a));
    }

    /** Whether the card itself asks for a thing as the doer: "a <b>bomb</b> killed two". */
    private static boolean isByThing(CodedAct act) {
        return act.match()
                .pattern()
                .subject()
                .flatMap(Slot::type)
                .filter(t -> !QUALITIES.containsKey(t) && !t.equals("somebody"))
                .isPresent();
    }

    /** A slot of one of the classes above that something fills must be filled by such an actor. */
    private static boolean isFilledAsAsked(CodedAct act, String name, List<Actor> actors, SlotActors slots) {
        boolean eachOther = name.equals("target") && ParticipantReader.isReciprocal(act);
        if (eachOther || act.slot(name).isEmpty()) {
            return true;
        }
        boolean person = asks(act, name, "somebody") || asks(act, name, "force") && isKilling(act);
        boolean somebody =
                !person || slots.isSomebody(act.slot(name)) || isKilling(act) && isBySomebody(act.slot(name));
        return somebody
                && QUALITIES.entrySet().stream()
                        .allMatch(q ->
                                !asks(act, name, q.getKey()) || actors.stream().anyMatch(q.getValue()));
    }

    private static boolean asks(CodedAct act, String name, String type) {
        return slots(act).stream()
                .anyMatch(s ->
                        s.name().equals(name) && s.type().filter(type::equals).isPresent());
    }

    private static List<Slot> slots(CodedAct act) {
        List<Slot> slots = new ArrayList<>();
        act.match().pattern().subject().ifPresent(slots::add);
        act.match().pattern().elements().forEach(e -> e.slot().ifPresent(slots::add));
        return slots;
    }
}
