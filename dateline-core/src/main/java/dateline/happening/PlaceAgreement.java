package dateline.happening;

import dateline.record.Place;
import dateline.record.Place.Precision;
import java.util.Optional;

/** Whether two places that a report names can be where one act was done: the same, or one within the other. */
final class PlaceAgreement {
    private PlaceAgreement() {}

    static boolean canBeSame(Place one, Place other) {
        return one.id().equals(other.id())
                || one.precision() == Precision.NONE
                || other.precision() == Precision.NONE
                || holds(one, other)
                || holds(other, one);
    }

    /** Whether the first is the region or country that the second lies in. */
    static boolean holds(Place wide, Place narrow) {
        Optional<String> country = wide.country();
        if (country.isEmpty() || !country.equals(narrow.country())) {
            return false;
        }
        return switch (wide.precision()) {
            case COUNTRY -> true;
            case REGION ->
                narrow.precision() != Precision.COUNTRY
                        && (narrow.admin1().isEmpty()
                                || wide.admin1().isEmpty()
                                || narrow.admin1().equals(wide.admin1()));
            case DISTRICT, PLACE, NONE -> false;
        };
    }

    /** The more exact of two, the first where neither is. */
    static boolean isFiner(Place one, Place other) {
        return holds(other, one);
    }
}
