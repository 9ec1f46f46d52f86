package dateline.happening;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Place;
import dateline.record.Support;
import dateline.record.TimeExpression;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where and when an act was done in the rest of its sentence, where its own clause does not say: "a mortar attack on a market in
 * <b>Gao</b> killed nine". Only where all places that can be meant lie in one another, and only one day can be.
 */
final class SentencePlaces {
    private final Set<String> prepositions;
    private final PlaceAnaphora anaphora;

    SentencePlaces(Knowledge knowledge, ListedWords lists) {
        this.anaphora = new PlaceAnaphora(knowledge, lists);
        this.prepositions = new LocationWords(knowledge)
                .saying(Sense.WHERE, EnumSet.of(Sense.UPON, Sense.BETWEEN, Sense.THROUGH, Sense.ABOVE));
    }

    /** The finest of the places told of an act; empty where two of them are apart. */
    Optional<Where> where(References references, Word act, NearbyWords nearby) {
        List<Word> words = act.sentence().words().stream()
                .filter(w -> references.places().at(w).isPresent())
                .filter(w -> isLocated(w) && nearby.isOf(w, act))
                .toList();
        return words.isEmpty()
                ? takenUp(references, act, nearby)
                : finest(references, words)
                        .flatMap(w -> references.places().where(w).map(p -> basis(p, w, act)));
    }

    /** Said where it depends on the act itself, else carried. */
    private static Where basis(Where where, Word word, Word act) {
        return word.isWithin(act)
                ? where
                : new Where(where.place(), Support.carried(where.support().span()));
    }

    private static When ofSentence(When when) {
        return new When(when.time(), when.start(), when.end(), when.part(), Support.carried(when.span()));
    }

    /** "in <b>the village</b>". */
    private Optional<Where> takenUp(References references, Word act, NearbyWords nearby) {
        return act.sentence().words().stream()
                .filter(w -> isLocated(w) && nearby.isOf(w, act))
                .flatMap(w -> anaphora.resolve(references, w).stream())
                .findFirst();
    }

    private static Optional<Word> finest(References references, List<Word> words) {
        Optional<Word> finest = Optional.empty();
        for (Word word : words) {
            Place place = references.places().at(word).orElseThrow();
            Optional<Place> known = finest.flatMap(references.places()::at);
            if (known.isEmpty() || PlaceAgreement.holds(known.get(), place)) {
                finest = Optional.of(word);
            } else if (!PlaceAgreement.canBeSame(known.get(), place)) {
                return Optional.empty();
            }
        }
        return finest;
    }

    /** Behind a preposition that says where, itself or what it names or lies in: "in the <b>Peruvian</b> city of <b>Lima</b>". */
    private boolean isLocated(Word place) {
        Word at = place;
        while (at.headIndex() >= 0) {
            if (at.is(Relation.PREPOSITION) && prepositions.contains(at.lemma())) {
                return true;
            }
            boolean inside = at.is(
                            Relation.MODIFIER,
                            Relation.POSSESSOR,
                            Relation.APPOSITION,
                            Relation.CONJUNCT,
                            Relation.PREPOSITION_OBJECT)
                    || at.is(Relation.PREPOSITION) && at.lemma().equals("of");
            if (!inside) {
                return false;
            }
            at = at.head().orElseThrow();
        }
        return false;
    }

    /** The only day told of an act. */
    Optional<When> when(References references, Word act, NearbyWords nearby) {
        List<When> found = new ArrayList<>();
        for (TimeExpression time : references.times().daysIn(act.sentence())) {
            boolean ofAct = head(act.sentence(), time)
                    .filter(w -> nearby.isDayOf(w, act))
                    .isPresent();
            if (ofAct) {
                time.when().ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(ofSentence(found.get(0))) : Optional.empty();
    }

    private static Optional<Word> head(Sentence sentence, TimeExpression time) {
        return sentence.words().stream()
                .filter(w -> time.span().contains(w.span()))
                .filter(w ->
                        w.head().filter(h -> time.span().contains(h.span())).isEmpty())
                .findFirst();
    }
}
