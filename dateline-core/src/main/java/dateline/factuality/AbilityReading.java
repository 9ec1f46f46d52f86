package dateline.factuality;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Optional;
import java.util.Set;

/** Keeps acts apart from the mere power to do them: "gives the police the right <b>to search</b> homes" reports no search. */
public final class AbilityReading {
    private static final Set<String> NOUNS = Set.of(
            "power",
            "authority",
            "right",
            "ability",
            "capacity",
            "capability",
            "competence",
            "jurisdiction",
            "duty",
            "means",
            "freedom",
            "opportunity",
            "license",
            "licence",
            "permission",
            "mandate");

    private AbilityReading() {}

    public static boolean isOnlyPower(Clause act) {
        Word predicate = act.predicate();
        boolean infinitive = act.marker().filter("to"::equals).isPresent();
        Optional<Word> noun =
                predicate.is(Relation.NOUN_CLAUSE, Relation.COMPLEMENT) ? predicate.head() : Optional.empty();
        return infinitive && noun.filter(n -> NOUNS.contains(n.lemma())).isPresent();
    }
}
