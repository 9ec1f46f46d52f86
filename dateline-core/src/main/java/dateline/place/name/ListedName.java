package dateline.place.name;

import java.util.Optional;

/**
 * What our own tables say of the words from one on.
 *
 * @param to index after the last word of the longest name that they have; the index of the first where they have none
 * @param code of the country that it is or lies in
 * @param country whether it is a country
 * @param capital whether it is a capital
 */
record ListedName(int to, Optional<String> code, boolean country, boolean capital) {
    boolean is(NameWords name) {
        return to == name.to();
    }

    boolean isCountryOrCapital() {
        return country || capital;
    }

    /** What they say of these words and not of longer or shorter ones. */
    ListedName onlyFor(NameWords name) {
        return is(name) ? this : new ListedName(name.to(), Optional.empty(), false, false);
    }
}
