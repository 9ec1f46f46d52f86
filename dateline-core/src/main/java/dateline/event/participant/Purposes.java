package dateline.event.participant;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Oblique;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what an act is done for: "opened fire <b>to disperse students</b>", "marched <b>in protest against</b> the ban". */
final class Purposes {

    private final Set<String> against;

    Purposes(ListedWords lists) {
        this.against = lists.named("protest-against");
    }

    /** Objects and obliques of the clauses of purpose; of a protest also what it is against. */
    List<Word> find(Clause act, boolean protest) {
        Sentence sentence = act.sentence();
        List<Word> found = new ArrayList<>();
        sentence.clauses().stream().filter(c -> isPurpose(c, act)).forEach(c -> {
            found.addAll(c.patients());
            c.obliques().stream().map(Oblique::word).forEach(found::add);
        });
        if (protest) {
            found.addAll(against(act.obliques()));
            act.obliques("in").stream()
                    .filter(Word::isNominal)
                    .forEach(n -> found.addAll(against(n.nominal().obliques())));
        }
        return found;
    }

    private static boolean isPurpose(Clause clause, Clause act) {
        boolean infinitive = clause.marker().filter("to"::equals).isPresent();
        if (infinitive && isOfPlan(clause, act)) {
            return true;
        }
        boolean adjunct = clause.link() == Link.ADVERBIAL
                || clause.link() == Link.OPEN_COMPLEMENT
                || clause.predicate().is(Relation.NOUN_CLAUSE);
        return infinitive
                && adjunct
                && clause.governor()
                        .filter(g -> g.equals(act.predicate()) || isOnPatient(g, act))
                        .isPresent();
    }

    /** "collected signatures in a drive <b>to convince</b> the parliament". */
    private static boolean isOfPlan(Clause clause, Clause act) {
        boolean inPhrase = clause.predicate()
                .head()
                .filter(plan -> plan.is(Relation.PREPOSITION_OBJECT))
                .isPresent();
        return clause.link() == Link.NOUN
                && inPhrase
                && clause.governor()
                        .filter(g ->
                                g.equals(act.predicate()) || act.complements().contains(g))
                        .isPresent();
    }

    /** "blocked roads <b>leading</b> to the port to press their demands": the parser hangs the purpose on what tells of the roads. */
    private static boolean isOnPatient(Word governor, Clause act) {
        return governor.is(Relation.NOUN_CLAUSE)
                && governor.head().filter(act.patients()::contains).isPresent();
    }

    private List<Word> against(List<Oblique> obliques) {
        return obliques.stream()
                .filter(o -> against.contains(o.preposition()))
                .map(Oblique::word)
                .toList();
    }
}
