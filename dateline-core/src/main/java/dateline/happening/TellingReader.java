package dateline.happening;

import dateline.happening.Telling.Reference;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Span;
import dateline.record.Status;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where a report tells of acts that came about: its events, and the nouns that take them up. */
final class TellingReader {
    private static final Set<Status> REAL = EnumSet.of(Status.HAPPENED, Status.ONGOING);

    private final ActNouns nouns;
    private final Set<String> pointing;
    private final Set<String> other;
    private final Set<String> weaponless;
    private final Set<String> together;
    private final Set<String> summing;

    TellingReader(ActNouns nouns, ListedWords lists) {
        this.nouns = nouns;
        this.pointing = lists.named("taking-up");
        this.other = lists.named("another");
        this.summing = lists.named("summing-up");
        this.together = lists.named("done-to-many");
        this.weaponless = lists.named("mode-without-weapon");
    }

    /** In the order of the text. */
    List<Telling> read(References references, Draft draft) {
        List<Telling> found = new ArrayList<>();
        for (Sentence sentence : references.article().sentencesInTime()) {
            List<Event> events = draft.events(sentence);
            events.stream()
                    .filter(e -> REAL.contains(e.status()))
                    .forEach(e -> head(references, e).ifPresent(head -> found.add(telling(head, e))));
            sentence.words().stream()
                    .filter(w -> events.stream().noneMatch(e -> e.trigger().overlaps(w.span())))
                    .forEach(w -> taking(references, w).ifPresent(found::add));
        }
        found.sort(Comparator.comparing(Telling::head, Comparator.comparing(Word::span)));
        return found;
    }

    /** The word of a trigger that the others depend on. */
    static Optional<Word> head(References references, Event event) {
        Span trigger = event.trigger();
        return references.article().around(trigger).stream()
                .flatMap(s -> s.words().stream())
                .filter(w -> trigger.contains(w.span()) && !w.isPunctuation())
                .filter(w -> w.head().filter(h -> trigger.contains(h.span())).isEmpty())
                .findFirst();
    }

    /** Whether an event is told as one more than those told before. */
    boolean isAnother(References references, Event event) {
        return head(references, event)
                .filter(h -> reference(h) == Reference.ANOTHER || isSum(h))
                .isPresent();
    }

    /** "thousands have died in the ten-year <b>war</b>": what has come of much more than one act. */
    private boolean isSum(Word head) {
        return head.sentence().words().stream().anyMatch(w -> summing.contains(w.lemma()));
    }

    private Telling telling(Word head, Event event) {
        Optional<String> weapon = event.mode().filter(m -> !weaponless.contains(m));
        return new Telling(
                head, EnumSet.of(event.type()), weapon, Optional.of(event), event.circumstances(), reference(head));
    }

    private Reference reference(Word head) {
        Optional<Word> noun = head.isNoun() ? Optional.of(head) : doing(head);
        if (isAnother(head) || noun.filter(this::isAnother).isPresent()) {
            return Reference.ANOTHER;
        }
        return noun.filter(this::isTakingUp).map(this::taking).orElse(Reference.OPEN);
    }

    /** "<b>The attack</b> also wounded five", "wounded five <b>in the attack</b>", "carried out <b>the attack</b>". */
    private Optional<Word> doing(Word verb) {
        Optional<Clause> clause = verb.clause();
        Stream<Word> around = Stream.of(
                        clause.stream().flatMap(c -> c.doers().stream()),
                        clause.stream().flatMap(c -> c.obliques("in").stream()),
                        clause.stream().flatMap(c -> c.patients().stream()))
                .flatMap(s -> s);
        return around.filter(w -> nouns.meaning(w).isPresent()).findFirst();
    }

    /** Whether a noun only points back, or has words that tell which act it means. */
    private Reference taking(Word noun) {
        boolean defined = noun.children().stream()
                .anyMatch(c -> c.is(Relation.RELATIVE_CLAUSE, Relation.NOUN_CLAUSE)
                        || c.is(Relation.MODIFIER, Relation.POSSESSOR) && c.is(EntityKind.DATE)
                        || c.is(Relation.PREPOSITION) && !isOfTarget(c));
        boolean several = noun.isPlural() && !isMeeting(noun);
        return defined ? Reference.DEFINED : several ? Reference.TAKEN_UP_TOGETHER : Reference.TAKEN_UP;
    }

    /** "the attack <b>on the dormitory</b>" may be the one told of before. */
    private boolean isOfTarget(Word preposition) {
        return preposition.children(Relation.PREPOSITION_OBJECT).stream()
                .noneMatch(o -> o.is(EntityKind.DATE) || o.isProperNoun());
    }

    /** "<b>another</b> attack", "a <b>separate</b> raid", "shelled <b>again</b>". */
    private boolean isAnother(Word head) {
        return head.children().stream().anyMatch(c -> other.contains(c.lemma()));
    }

    private boolean isTakingUp(Word noun) {
        boolean pointed = noun.children(Relation.DETERMINER).stream().anyMatch(d -> pointing.contains(d.lemma()));
        return pointed && (!noun.isPlural() || isMeeting(noun) || together.contains(noun.lemma()));
    }

    /** "the talks" are one meeting, "the attacks" several attacks. */
    private boolean isMeeting(Word noun) {
        return nouns.meaning(noun)
                .filter(m -> m.types().equals(EnumSet.of(EventType.CONSULT)))
                .isPresent();
    }

    /** A noun with "the" that takes an act up, with the day and place that its clause gives. */
    private Optional<Telling> taking(References references, Word noun) {
        return nouns.meaning(noun)
                .filter(m -> isTakingUp(noun) && !isAnother(noun))
                .map(m -> new Telling(
                        noun, m.types(), m.weapon(), Optional.empty(), circumstances(references, noun), taking(noun)));
    }

    /** "the attack <b>on Monday</b>", "the attack took place <b>in Gao</b>". */
    private static Circumstances circumstances(References references, Word noun) {
        Clause nominal = noun.nominal();
        Optional<Clause> verbal = noun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)
                ? noun.clauseAround().filter(c -> !c.negated() && c.modality().isEmpty())
                : Optional.empty();
        return new Circumstances(
                references.times().of(nominal).or(() -> verbal.flatMap(references.times()::of)),
                references.places().whereabouts(nominal).or(() -> verbal.flatMap(references.places()::whereabouts)));
    }
}
