package dateline.factuality;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.Optional;
import java.util.Set;

/** Tells acts from the mere power to do them: "gives the police the right <b>to search</b> homes" tells of no search. */
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
        Sentence sentence = act.sentence();
        Token predicate = act.predicate();
        boolean infinitive = act.marker().filter("to"::equals).isPresent();
        Optional<Token> noun =
                predicate.is(Relation.NOUN_CLAUSE, Relation.COMPLEMENT) ? sentence.head(predicate) : Optional.empty();
        return infinitive && noun.filter(n -> NOUNS.contains(n.lemma())).isPresent();
    }
}
