package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Locale;
import java.util.Optional;

/**
 * What a phrase gets from whose it is, once that is known: "its troops" act for the country that "its" means, "its leader"
 * for the union; and the leader of one union is not that of another.
 */
final class PossessiveAnaphora {
    private static final String COUNTERPART = "counterpart";

    private final ActorLexicon lexicon;
    private final Clusters clusters;

    PossessiveAnaphora(ActorLexicon lexicon, Clusters clusters) {
        this.lexicon = lexicon;
        this.clusters = clusters;
    }

    /** The same phrase with what its owner tells. */
    Mention resolve(Mention mention) {
        return counterpart(mention).orElseGet(() -> keyed(mention, coded(mention)));
    }

    /** "his Omani counterpart" of a foreign minister is the foreign minister of Oman. */
    private Optional<Mention> counterpart(Mention mention) {
        boolean such = mention.head().lemma().equals(COUNTERPART)
                && mention.code().country().isPresent();
        return such
                ? owner(mention)
                        .flatMap(o -> o.roles().stream().reduce((a, b) -> b))
                        .map(role -> mention.inOffice(role.title().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** With the code of whom the pronoun in front means. */
    private Mention coded(Mention mention) {
        return possessor(mention)
                .filter(Word::isPronoun)
                .flatMap(clusters::at)
                .map(owner -> coded(mention, owner.code()))
                .orElse(mention);
    }

    private Mention coded(Mention mention, ActorCode owner) {
        boolean relational = lexicon.isRelational(mention.head().lemma());
        if (relational || mention.code().country().isPresent()) {
            return mention;
        }
        return codeByOwner(mention)
                .map(otherwise -> mention.coded(owner.or(otherwise)))
                .orElseGet(() -> mention.coded(mention.code().withCountryOf(owner)));
    }

    /** What a title says where its owner says nothing: GOV for "leader"; empty for a title with a sector of its own. */
    private Optional<ActorCode> codeByOwner(Mention mention) {
        return mention.title()
                .flatMap(lexicon::titleMeaning)
                .filter(m -> m.startsWith("*"))
                .map(m -> ActorCode.read(m.substring(1)));
    }

    /** As one of its owner's, where no name tells it from others. */
    private Mention keyed(Mention mention, Mention coded) {
        boolean named = mention.isPerson() || mention.key().isCountry() || mention.hasProperName();
        return named ? coded : owner(mention).map(o -> coded.ownedBy(o.id())).orElse(coded);
    }

    /** Whose it is: "the union" in "the union's leader" and "the leader of the union". */
    private Optional<MentionCluster> owner(Mention mention) {
        return possessor(mention).or(() -> ofObject(mention.head())).flatMap(clusters::at);
    }

    private static Optional<Word> ofObject(Word head) {
        return head.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.child(Relation.PREPOSITION_OBJECT).stream())
                .findFirst();
    }

    /** The possessor in front, of a name that of the noun it stands beside: "its" in "its leader, Hedi Gharbi". */
    private static Optional<Word> possessor(Mention mention) {
        Optional<Word> own = mention.head().child(Relation.POSSESSOR);
        return own.isEmpty() && mention.isPerson()
                ? Appositions.find(mention).flatMap(noun -> noun.child(Relation.POSSESSOR))
                : own;
    }
}
