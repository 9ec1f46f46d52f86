package dateline.event;

import dateline.event.ResolvedMatch.Act;
import dateline.event.code.CodedAct;
import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.explain.Participants;
import dateline.event.participant.HarmClauses;
import dateline.event.participant.ReportContext;
import dateline.factuality.FactualityReader;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins what tells one act of force more than once in a sentence: in "a Saudi airstrike killed two" the airstrike is the
 * killing; "killing two and wounding three" is the harm that came of "shelled the town"; "were killed in a raid launched by
 * rebels" is one raid. Where one of the two did not come about ("the raid did not kill anybody") they are two acts.
 */
final class SameActs {
    /** PLOVER's quad class of force and protest. */
    private static final int MATERIAL_CONFLICT = 4;

    /** How much a code tells that does not tell how it was done: "190". */
    private static final int UNTOLD = 2;

    private final FactualityReader factuality;
    private final ReportContext around;
    private final HarmClauses harms;
    private final Set<String> partOf;

    SameActs(FactualityReader factuality, ReportContext around) {
        this.factuality = factuality;
        this.around = around;
        this.partOf = around.words().lists().named("part-of");
        this.harms = around.reader().harms();
    }

    /** Each act once, in the order of the text, with all that its tellings say. */
    List<Act> join(List<Act> acts) {
        List<List<Act>> tellings = new ArrayList<>();
        for (Act act : acts) {
            List<List<Act>> same = tellings.stream()
                    .filter(t -> t.stream().anyMatch(a -> isSame(a, act)))
                    .toList();
            List<Act> all = new ArrayList<>();
            same.forEach(all::addAll);
            all.add(act);
            tellings.removeAll(same);
            tellings.add(all);
        }
        return tellings.stream()
                .map(SameActs::joined)
                .sorted(Comparator.comparingInt(
                        a -> a.coded().clause().predicate().index()))
                .toList();
    }

    private boolean isSame(Act one, Act other) {
        EventType type = one.coded().cardType();
        boolean alike = type.quad() == MATERIAL_CONFLICT
                && type == other.coded().cardType()
                && (factuality.status(one.coded().clause())
                                == factuality.status(other.coded().clause())
                        || type == EventType.PROTEST && (isManner(one, other) || isManner(other, one)));
        return alike
                && (tellsAgain(one, other)
                        || tellsAgain(other, one)
                        || type == EventType.ASSAULT && isForce(one, other));
    }

    private boolean tellsAgain(Act act, Act again) {
        return isDoer(again, act) || isPart(again, act) || isManner(act, again);
    }

    /** Whether the noun of one act does the other: "the <b>airstrike</b> killed". */
    private static boolean isDoer(Act noun, Act verb) {
        return noun.coded().isNominal()
                && verb.coded().clause().doers().contains(noun.coded().clause().predicate());
    }

    /**
     * Whether the noun of one act names what the other is part of: "were killed in a <b>raid</b>", "killed its leader, the head of
     * a militia, in a <b>raid</b>", whatever word of the clause the parser hangs it on.
     */
    private boolean isPart(Act noun, Act verb) {
        Word name = noun.coded().clause().predicate();
        boolean inPhrase = name.is(Relation.PREPOSITION_OBJECT)
                && name.head().filter(p -> partOf.contains(p.lemma())).isPresent();
        return noun.coded().isNominal()
                && inPhrase
                && name.clauseAround()
                        .filter(c -> c.predicate().equals(verb.coded().clause().predicate()))
                        .isPresent();
    }

    private boolean isForce(Act one, Act other) {
        Set<Word> shared = names(one.coded());
        shared.retainAll(names(other.coded()));
        return !shared.isEmpty()
                || isPart(one, other)
                || isPart(other, one)
                || isHarm(one, other)
                || isHarm(other, one);
    }

    private static boolean isManner(Act act, Act manner) {
        return HarmClauses.isManner(manner.coded().clause(), act.coded().clause());
    }

    private boolean isHarm(Act act, Act harm) {
        Word predicate = harm.coded().clause().predicate();
        return harms.of(act.coded()).stream().anyMatch(c -> c.predicate().equals(predicate));
    }

    /** The nouns that name an act or the thing that does it: "a <b>bombing</b> targeting a shop killed three". */
    private Set<Word> names(CodedAct act) {
        Stream<Word> things =
                act.clause().doers().stream().filter(d -> around.cast().at(d).isEmpty());
        Set<Word> names = new HashSet<>();
        Stream.concat(act.match().trigger().stream(), things)
                .filter(Word::isNoun)
                .forEach(names::add);
        return names;
    }

    private static Act joined(List<Act> tellings) {
        Act main = tellings.stream()
                .min(Comparator.comparingInt(a -> depth(a.coded().clause().predicate())))
                .orElseThrow();
        Act whole = main;
        for (Act telling : tellings) {
            whole = telling == main ? whole : with(whole, telling);
        }
        return whole;
    }

    /** How far a word stands below the main predicate. */
    private static int depth(Word word) {
        int depth = 0;
        for (Word at = word; at.head().isPresent(); at = at.head().orElseThrow()) {
            depth++;
        }
        return depth;
    }

    private static Act with(Act act, Act again) {
        Coding one = act.coded().coding();
        Coding other = again.coded().coding();
        CodedAct coded = act.coded().coded(isFiner(other, one) ? other : one);
        boolean mutual = act.participants().mutual() || again.participants().mutual();
        Participants participants =
                mutual ? act.participants() : act.participants().with(again.participants());
        List<CodedAct> tellings = new ArrayList<>(act.again());
        tellings.add(again.coded());
        return new Act(coded, participants, tellings);
    }

    /** Whether one code says how it was done and the other does not, or not as exactly. */
    private static boolean isFiner(Coding one, Coding other) {
        return Coder.fineness(one.cameo()) > Coder.fineness(other.cameo())
                && (Coder.fineness(other.cameo()) <= UNTOLD || one.cameo().startsWith(other.cameo()));
    }
}
