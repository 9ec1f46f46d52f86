package dateline.place.name;

import java.util.regex.Pattern;

/** Divisions of a country whose kind is a part of the name: "Laurel County". */
final class Divisions {
    private static final Pattern NAME =
            Pattern.compile(".+ (County|Parish|Township|Borough|Oblast|Province|Raion|Prefecture|Governorate)");

    private Divisions() {}

    static boolean include(NameWords name) {
        return NAME.matcher(name.text()).matches();
    }
}
