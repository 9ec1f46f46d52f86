package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.record.Span;
import dateline.record.Support.Basis;

/**
 * A country that somebody's surroundings give, and how.
 *
 * @param country its code
 * @param from the mention that it was taken for
 * @param words the words that give it
 * @param rule "country-of-place", "country-of-partner" or "country-by-focus"
 */
record Setting(String country, Mention from, Span words, String rule) {
    private static final String OF_PLACE = "country-of-place";
    private static final String OF_PARTNER = "country-of-partner";
    private static final String BY_FOCUS = "country-by-focus";

    static Setting ofPlace(CountrySign place, Mention from) {
        return new Setting(place.country(), from, place.span(), OF_PLACE);
    }

    static Setting ofPartner(Mention partner, String country, Mention from) {
        return new Setting(country, from, partner.span(), OF_PARTNER);
    }

    static Setting byFocus(Balance.Winner focus, Mention from) {
        return new Setting(focus.country(), from, focus.words(), BY_FOCUS);
    }

    Basis basis() {
        return rule.equals(BY_FOCUS) ? Basis.FOCUS : Basis.CARRIED;
    }

    String why() {
        return "country " + country + " taken from "
                + switch (rule) {
                    case OF_PLACE -> "the place it is told of in";
                    case OF_PARTNER -> "whom it has to do with";
                    default -> "what the report is about";
                };
    }
}
