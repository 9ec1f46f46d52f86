package dateline.place.candidate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The English names of countries by their ISO 3166-1 alpha-3 codes: "UKR" is "Ukraine". */
public final class CountryNames {
    private static final Map<String, String> BY_CODE = byCode();

    private CountryNames() {}

    private static Map<String, String> byCode() {
        Map<String, String> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        names.put("KOS", "Kosovo");
        return names;
    }

    /** The name; the code itself where it is none of a country. */
    public static String find(String code) {
        return BY_CODE.getOrDefault(code, code);
    }
}
