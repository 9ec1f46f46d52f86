package dateline.language.engine;

import org.jspecify.annotations.Nullable;

/**
 * Which word a feature is about, seen from where a step stands: so many words from a starting point, and from there along an
 * arc. Written "I-1" for the word before the starting point I, "J0:LEFT_MOST" for the first dependent of J.
 *
 * @param origin the starting point
 * @param window how many words to the right of it; to the left if negative
 * @param link where to go from there, or null to stay
 */
public record FeaturePosition(
        Origin origin, int window, @Nullable Link link) {
    /** Where a position is counted from. */
    public enum Origin {
        /** The word to be tagged; for the parser the word on top of its stack. */
        I,
        /** The parser's next word. */
        J,
        /** The parser's stack: -1 is the word below its top, 1 the last one passed over. */
        K
    }

    /** A step along the arcs found so far. */
    public enum Link {
        HEAD,
        HEAD_OF_HEAD,
        LEFT_MOST,
        SECOND_LEFT_MOST,
        RIGHT_MOST,
        SECOND_RIGHT_MOST,
        LEFT_SIBLING,
        SECOND_LEFT_SIBLING
    }

    static FeaturePosition parse(String text) {
        int colon = text.indexOf(':');
        String place = colon < 0 ? text : text.substring(0, colon);
        return new FeaturePosition(
                Origin.valueOf(place.substring(0, 1)),
                Integer.parseInt(place.substring(1)),
                colon < 0 ? null : Link.valueOf(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return origin.name() + window + (link == null ? "" : ":" + link);
    }
}
