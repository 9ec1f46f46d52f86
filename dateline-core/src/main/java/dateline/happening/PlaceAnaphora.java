package dateline.happening;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Place.Precision;
import dateline.record.Support;
import dateline.record.Where;
import dateline.reference.References;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which place a noun takes up that names none: "in <b>the village</b>" the village named last, "across the province" the province. */
final class PlaceAnaphora {
    /** How many characters back the place may be named. */
    private static final int REACH = 1500;

    private final Lexicon kinds;
    private final Set<String> towns;
    private final Set<String> pointing;

    PlaceAnaphora(Knowledge knowledge, ListedWords lists) {
        this.kinds = Lexicon.words(knowledge.named("place/kinds.tsv"));
        this.towns = lists.named("town-noun");
        this.pointing = lists.named("taking-up");
    }

    Optional<Where> resolve(References references, Word noun) {
        Set<Precision> sort = sort(noun);
        if (sort.isEmpty() || !isTakingUp(noun)) {
            return Optional.empty();
        }
        return references
                .places()
                .before(noun.span())
                .filter(w -> noun.span().start() - w.support().span().start() <= REACH)
                .filter(w -> sort.contains(
                        references.places().withId(w.place()).orElseThrow().precision()))
                .findFirst()
                .map(w -> new Where(w.place(), Support.carried(w.support().span())));
    }

    private Set<Precision> sort(Word noun) {
        if (towns.contains(noun.lemma())) {
            return EnumSet.of(Precision.PLACE, Precision.DISTRICT, Precision.NONE);
        }
        Optional<String> kind = kinds.meaning(noun.lemma());
        return kind.map(k -> Precision.valueOf(k.toUpperCase(Locale.ROOT)))
                .map(p -> p == Precision.REGION
                        ? EnumSet.of(Precision.REGION)
                        : EnumSet.of(Precision.DISTRICT, Precision.PLACE))
                .orElseGet(() -> EnumSet.noneOf(Precision.class));
    }

    /** With "the" or "this" and no name of its own. */
    private boolean isTakingUp(Word noun) {
        return noun.isNoun()
                && !noun.isPlural()
                && noun.children(Relation.DETERMINER).stream().anyMatch(d -> pointing.contains(d.lemma()))
                && noun.subtree().stream().noneMatch(Word::isProperNoun)
                && noun.children(Relation.PREPOSITION).isEmpty();
    }
}
