package dateline.actor.name;

import dateline.knowledge.Lexicon.Hit;

/**
 * A name of the lexicons where it stands in a sentence.
 *
 * @param sort what sort of name
 * @param hit where
 * @param code country and sectors that it means on the day of the report
 */
public record KnownName(Sort sort, Hit hit, ActorCode code) {

    /** What sort of name a phrase is. */
    public enum Sort {
        COUNTRY,
        DEMONYM,
        CAPITAL,
        METONYM,
        ORGANIZATION,
        PERSON,
        REGION
    }

    public boolean is(Sort one) {
        return sort == one;
    }

    /** Index of its first word. */
    public int from() {
        return hit.from();
    }

    /** Index after its last word. */
    public int to() {
        return hit.to();
    }

    /** Whether this word is its last. */
    public boolean endsAt(int word) {
        return to() == word + 1;
    }
}
