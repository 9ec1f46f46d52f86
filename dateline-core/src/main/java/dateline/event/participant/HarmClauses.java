package dateline.event.participant;

import dateline.event.code.CodedAct;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the clauses that tell what harm came of an act of force, which is no second act: "shelled the town, <b>killing</b> two
 * and <b>wounding</b> three", "an ambush that <b>left</b> nine dead", "raided a village and <b>killed</b> five". What somebody
 * did "then", "later" or "in revenge" is another act.
 */
public final class HarmClauses {
    private final Set<String> harming;
    private final Set<String> dying;
    private final Set<String> harmed;
    private final Set<String> next;

    HarmClauses(ListedWords lists) {
        this.harming = lists.named("harming");
        this.dying = lists.named("dying");
        this.harmed = lists.named("harmed");
        this.next = lists.named("next-act");
    }

    /** The clauses that tell of the harm that an act did, in the order of the text; not the clause of the act itself. */
    public List<Clause> of(CodedAct act) {
        Set<Word> naming = naming(act);
        Set<Word> told = new HashSet<>(naming);
        List<Clause> found = new ArrayList<>();
        for (Clause clause : act.clause().sentence().clauses()) {
            boolean other = !naming.contains(clause.predicate());
            if (other && isHarm(clause) && isOf(act, clause, told)) {
                found.add(clause);
                told.add(clause.predicate());
            }
        }
        return found;
    }

    /**
     * Whether a clause only tells how or to what end another act of the same kind was done: "stormed it, <b>opening fire</b>",
     * "<b>opening fire</b>, they killed", "marched <b>to protest</b>".
     */
    public static boolean isManner(Clause clause, Clause act) {
        boolean how = clause.predicate().is(PartOfSpeech.PRESENT_PARTICIPLE)
                && clause.marker().isEmpty();
        boolean end = clause.predicate().is(PartOfSpeech.BASE_VERB)
                && clause.marker().filter("to"::equals).isPresent();
        return clause.link() == Link.ADVERBIAL
                && (how || end)
                && clause.governor().filter(act.predicate()::equals).isPresent()
                && clause.doers().equals(act.doers());
    }

    /** Those who suffered it. */
    List<Word> victims(CodedAct act) {
        return of(act).stream().flatMap(c -> suffering(c).stream()).toList();
    }

    /** The words that name an act, and the noun that does it: "the <b>raid</b> killed". */
    private static Set<Word> naming(CodedAct act) {
        Set<Word> naming = new HashSet<>(act.match().trigger());
        naming.add(act.clause().predicate());
        return naming;
    }

    /** "Wounding <b>two</b>", "in which <b>nine</b> died". */
    private List<Word> suffering(Clause clause) {
        return dying.contains(clause.predicate().lemma()) ? clause.doers() : clause.patients();
    }

    private boolean isHarm(Clause clause) {
        Word verb = clause.predicate();
        if (!verb.isVerb() || clause.negated() || clause.modality().isPresent()) {
            return false;
        }
        boolean leaves = verb.lemma().equals("leave");
        return (harming.contains(verb.lemma()) || dying.contains(verb.lemma()))
                && (!leaves || verb.subtree().stream().anyMatch(w -> harmed.contains(w.lemma())));
    }

    /** Whether a clause of harm hangs on the act: on a word that names it or on other harm that it did. */
    private boolean isOf(CodedAct act, Clause harm, Set<Word> told) {
        return switch (harm.link()) {
            case ADVERBIAL, OPEN_COMPLEMENT ->
                harm.predicate().is(PartOfSpeech.PRESENT_PARTICIPLE)
                        && isBelow(harm, told)
                        && isBySame(act, harm, told);
            case NOUN, RELATIVE -> isBelow(harm, told);
            case CONJUNCT -> isJoined(act, harm, told);
            case MAIN, COMPLEMENT, PREPOSITION, OTHER -> isAbove(act, harm);
        };
    }

    /** "Three were <b>killed</b> and six wounded by a bomb": the act is told with the last of several verbs. */
    private boolean isAbove(CodedAct act, Clause harm) {
        return isHarm(act.clause())
                && act.clause().link() == Link.CONJUNCT
                && act.clause().governor().filter(harm.predicate()::equals).isPresent()
                && harm.passive() == act.clause().passive()
                && (harm.doers().isEmpty() || harm.doers().equals(act.clause().doers()))
                && !isNext(act.clause());
    }

    private static boolean isBelow(Clause harm, Set<Word> told) {
        return harm.predicate().head().filter(told::contains).isPresent()
                || harm.doers().stream().anyMatch(told::contains);
    }

    private static boolean isBySame(CodedAct act, Clause harm, Set<Word> told) {
        return harm.doers().stream()
                .allMatch(d -> told.contains(d) || act.clause().doers().contains(d));
    }

    /** "raided a village and <b>killed</b> five", "killing two and <b>wounding</b> three". */
    private boolean isJoined(CodedAct act, Clause harm, Set<Word> told) {
        boolean together = harm.governor().filter(told::contains).isPresent();
        boolean passive = harm.governor()
                .flatMap(Word::clause)
                .filter(above -> above.passive() == harm.passive())
                .isPresent();
        return together && passive && isBySame(act, harm, told) && !isNext(harm) && !isElsewhere(act.clause(), harm);
    }

    /** "bombed it <b>on Monday</b> and killed two <b>on Tuesday</b>": each with a day or a place of its own. */
    private static boolean isElsewhere(Clause act, Clause harm) {
        return names(act, EntityKind.DATE) && names(harm, EntityKind.DATE)
                || names(act, EntityKind.POLITY, EntityKind.LOCATION)
                        && names(harm, EntityKind.POLITY, EntityKind.LOCATION);
    }

    private static boolean names(Clause clause, EntityKind... kinds) {
        return Stream.concat(
                        clause.obliques().stream().map(Clause.Oblique::word),
                        clause.predicate().children(Relation.ADVERBIAL_NOUN).stream())
                .anyMatch(w -> w.is(kinds));
    }

    /** "then killed", "killed in revenge". */
    private boolean isNext(Clause harm) {
        Stream<Word> adverbs = harm.predicate().children(Relation.ADVERB).stream();
        Stream<Word> phrases = harm.obliques().stream().map(Clause.Oblique::word);
        return Stream.concat(adverbs, phrases).anyMatch(w -> next.contains(w.lemma()));
    }
}
