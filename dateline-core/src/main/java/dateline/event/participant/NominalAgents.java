package dateline.event.participant;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who carries out an act that a noun names: who "began", "ordered" or "stepped up" it, or did something "during" it. */
final class NominalAgents {

    private final Set<String> carrying;
    private final Set<String> during;
    private final Set<String> around;

    NominalAgents(ListedWords lists) {
        this.carrying = lists.named("carrying-out");
        this.during = lists.named("during");
        this.around = lists.named("around-talks");
    }

    /** Of talks or a battle also those of whom something is told "at", "after" or "following" it. */
    List<Word> find(Word noun, boolean mutual) {
        boolean object = noun.is(Relation.OBJECT, Relation.CONJUNCT);
        Optional<Clause> clause = object ? carrying(noun) : during(noun, mutual ? around : during);
        return clause.map(Clause::doers).orElse(List.of());
    }

    private Optional<Clause> carrying(Word noun) {
        return noun.clauseAround()
                .filter(c -> carrying.contains(c.predicate().lemma()))
                .filter(c -> c.patients().stream().anyMatch(p -> p.index() == noun.index()));
    }

    private Optional<Clause> during(Word noun, Set<String> prepositions) {
        return noun.clauseAround()
                .filter(c -> c.obliques().stream()
                        .anyMatch(o -> o.word().index() == noun.index()
                                && prepositions.contains(o.preposition())
                                && (during.contains(o.preposition()) || isOwn(c))));
    }

    /** "After talks with Mali, Niger <b>said</b>"; who "blamed Togo after talks with Mali" may have held none. */
    private static boolean isOwn(Clause clause) {
        return clause.patients().isEmpty() || !clause.obliques("at").isEmpty();
    }
}
