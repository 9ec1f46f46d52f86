package dateline.actor.coreference;

import dateline.actor.name.ActorCode;
import dateline.language.Word;
import dateline.record.Span;
import java.util.Optional;

/**
 * Words of a report that speak for a country.
 *
 * @param word the word that they depend on
 * @param country its code, or that of an international body
 * @param span the words: "Caracas"
 * @param strength how they bring it in
 * @param land whether they name the country or a place in it, and not somebody of it
 */
record CountrySign(Word word, String country, Span span, Strength strength, boolean land) {

    /** How words bring a country in. */
    enum Strength {
        /** Something happens there: "in Caracas". */
        PLACE,
        /** It does something, or its government: "Mali expelled". */
        DOER,
        /** A body or an office is its own: "the Malian police". */
        OWNER,
        /** It is named by the way: "Danish tourists", "thanked Chad". */
        NAMED,
        /** Those who meet or travel there are from elsewhere: "talks in Geneva", "flew to Paris". */
        ABROAD
    }

    /** Whether they speak for an international body rather than a country. */
    boolean isOfBody() {
        return !ActorCode.isLand(country);
    }

    /** The same told by other words of the phrase. */
    CountrySign inWords(Span words) {
        return new CountrySign(word, country, words, strength, land);
    }

    /** Its words, where they may tell by themselves what a report is about. */
    Optional<Span> deciding() {
        boolean decides = strength == Strength.PLACE || strength == Strength.DOER || strength == Strength.OWNER;
        return decides ? Optional.of(span) : Optional.empty();
    }
}
