package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a phrase gets from whose it is, once that is known: "its troops" act for the country that "its" means, "its leader"
 * for the union; and the leader of one union is not that of another.
 */
final class PossessiveAnaphora {
    private static final String COUNTERPART = "counterpart";

    private final ActorLexicon lexicon;
    private final Function<Word, Optional<MentionCluster>> meant;

    PossessiveAnaphora(ActorLexicon lexicon, Function<Word, Optional<MentionCluster>> meant) {
        this.lexicon = lexicon;
        this.meant = meant;
    }

    /** The same phrase with what its owner tells. */
    Mention of(Mention mention) {
        Optional<Word> pronoun = possessor(mention).filter(Word::isPronoun);
        Optional<Mention> counterpart =
                mention.head().lemma().equals(COUNTERPART) ? counterpart(mention) : Optional.empty();
        if (counterpart.isPresent()) {
            return counterpart.get();
        }
        Mention owned = pronoun.flatMap(p -> meant.apply(p))
                .map(o -> ownedBy(mention, o))
                .orElse(mention);
        return owner(mention)
                .filter(o -> !mention.isPerson() && !hasOwnCountry(mention))
                .map(o -> owned.ownedBy(o.id()))
                .orElse(owned);
    }

    /** "his Omani counterpart" of a foreign minister is the foreign minister of Oman. */
    private Optional<Mention> counterpart(Mention mention) {
        return owner(mention)
                .filter(o -> mention.code().country().isPresent())
                .flatMap(o -> o.roles().stream().reduce((a, b) -> b))
                .map(role -> mention.inOffice(role.title().toLowerCase(Locale.ROOT)));
    }

    private static boolean hasOwnCountry(Mention mention) {
        return mention.key().isCountry() || mention.hasProperName();
    }

    private Mention ownedBy(Mention mention, MentionCluster owner) {
        boolean relational = lexicon.isRelational(mention.head().lemma());
        if (relational || mention.code().country().isPresent()) {
            return mention;
        }
        Optional<ActorCode> default_ = byOwner(mention);
        return default_.isPresent()
                ? mention.coded(owner.code().or(default_.get()))
                : mention.coded(mention.code().withCountryOf(owner.code()));
    }

    /** What a title says where its owner says nothing: GOV for "leader"; empty for a title with a sector of its own. */
    private Optional<ActorCode> byOwner(Mention mention) {
        return mention.title()
                .flatMap(lexicon::titleMeaning)
                .filter(m -> m.startsWith("*"))
                .map(m -> ActorCode.of(m.substring(1)));
    }

    /** Whose it is: "the union" in "the union's leader" and "the leader of the union". */
    private Optional<MentionCluster> owner(Mention mention) {
        return possessor(mention)
                .or(() -> mention.head().children(Relation.PREPOSITION).stream()
                        .filter(p -> p.lemma().equals("of"))
                        .flatMap(p -> p.child(Relation.PREPOSITION_OBJECT).stream())
                        .findFirst())
                .flatMap(p -> meant.apply(p));
    }

    /** The possessor in front, of a name that of the noun it stands beside: "its" in "its leader, Hedi Gharbi". */
    private static Optional<Word> possessor(Mention mention) {
        Word head = mention.head();
        return head.child(Relation.POSSESSOR)
                .or(() -> mention.isPerson()
                        ? Appositions.of(mention).flatMap(noun -> noun.child(Relation.POSSESSOR))
                        : Optional.empty());
    }
}
