package dateline.factuality;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Optional;
import java.util.Set;

/** Keeps acts apart from the mere power to do them: "gives the police the right <b>to search</b> homes" reports no search. */
public final class AbilityReading {

    private final Set<String> nouns;

    public AbilityReading(ListedWords lists) {
        this.nouns = lists.named("power");
    }

    public boolean isOnlyPower(Clause act) {
        Word predicate = act.predicate();
        boolean infinitive = act.marker().filter("to"::equals).isPresent();
        Optional<Word> noun =
                predicate.is(Relation.NOUN_CLAUSE, Relation.COMPLEMENT) ? predicate.head() : Optional.empty();
        return infinitive && noun.filter(n -> nouns.contains(n.lemma())).isPresent();
    }
}
