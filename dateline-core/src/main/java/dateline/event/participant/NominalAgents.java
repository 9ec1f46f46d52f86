package dateline.event.participant;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who carries out an act that a noun names: who "began", "ordered" or "stepped up" it, or did something "during" it. */
final class NominalAgents {
    private static final Set<String> CARRYING = Set.of(
            "begin",
            "start",
            "launch",
            "continue",
            "resume",
            "renew",
            "complete",
            "finish",
            "carry",
            "conduct",
            "mount",
            "stage",
            "hold",
            "make",
            "do",
            "perform",
            "order",
            "announce",
            "speed",
            "step",
            "accelerate",
            "intensify",
            "escalate",
            "expand",
            "extend",
            "widen",
            "organize",
            "organise",
            "lead",
            "join",
            "undertake",
            "execute",
            "pursue",
            "wage",
            "open",
            "implement",
            "declare",
            "delay",
            "postpone",
            "suspend",
            "halt",
            "stop",
            "end",
            "impose",
            "lift",
            "ease",
            "initiate",
            "unleash");

    private static final Set<String> DURING = Set.of("during", "in");

    private NominalAgents() {}

    static List<Word> find(Word noun) {
        boolean object = noun.is(Relation.OBJECT, Relation.CONJUNCT);
        Optional<Clause> clause = object ? carrying(noun) : during(noun);
        return clause.map(Clause::doers).orElse(List.of());
    }

    private static Optional<Clause> carrying(Word noun) {
        return noun.clauseAround()
                .filter(c -> CARRYING.contains(c.predicate().lemma()))
                .filter(c -> c.patients().stream().anyMatch(p -> p.index() == noun.index()));
    }

    private static Optional<Clause> during(Word noun) {
        return noun.clauseAround()
                .filter(c -> c.obliques().stream()
                        .anyMatch(o -> o.word().index() == noun.index() && DURING.contains(o.preposition())));
    }
}
