package dateline.actor.mention;

import java.util.Optional;

/**
 * How a phrase means its actor.
 *
 * @param definite whether as somebody spoken of before or known to all: "the minister", not "a minister"
 * @param bystander whether only as a place or thing, a town, building or vehicle: "in Nairobi"
 * @param doubt what was not plain in reading the phrase: "read Zimbabe as Zimbabwe"
 */
public record MentionUse(boolean definite, boolean bystander, Optional<String> doubt) {
    static final MentionUse DEFINITE = definite(true);

    static MentionUse definite(boolean definite) {
        return new MentionUse(definite, false, Optional.empty());
    }

    MentionUse asBystander(boolean other) {
        return new MentionUse(definite, other, doubt);
    }

    MentionUse doubting(String why) {
        return new MentionUse(definite, bystander, Optional.of(why));
    }
}
