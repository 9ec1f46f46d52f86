package dateline.actor.name;

import dateline.record.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A country slot and sectors: "RUSGOV" is Russia's government, "UNO" the United Nations, "MIL" a military of nobody knows
 * whom.
 *
 * @param country three capitals; empty when unknown
 * @param sectors PLOVER sectors, most telling first
 */
public record ActorCode(Optional<String> country, List<Sector> sectors) {
    /** Slots of a country that no country fills. */
    private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC");

    public static final ActorCode NONE = new ActorCode(Optional.empty(), List.of());

    public ActorCode {
        sectors = List.copyOf(sectors);
    }

    /** Reads "RUSGOV", "RUS", "GOV"; "*" and "-" say nothing. */
    public static ActorCode read(String code) {
        List<Sector> sectors = new ArrayList<>();
        Optional<String> country = Optional.empty();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            String three = code.substring(i, i + 3);
            Optional<Sector> sector = Sector.of(three);
            if (sector.isPresent()) {
                sectors.add(sector.get());
            } else if (i == 0 && Character.isUpperCase(three.charAt(0))) {
                country = Optional.of(three);
            }
        }
        return new ActorCode(country, sectors);
    }

    /** The country, where one fills its slot: empty for the United Nations. */
    public Optional<String> land() {
        return country.filter(ActorCode::isLand);
    }

    /** Whether what fills the slot of a country is one. */
    public static boolean isLand(String slot) {
        return !BODIES.contains(slot);
    }

    public boolean isEmpty() {
        return country.isEmpty() && sectors.isEmpty();
    }

    /** This code, with what it leaves open taken from another. */
    public ActorCode or(ActorCode other) {
        return new ActorCode(country.or(other::country), sectors.isEmpty() ? other.sectors() : sectors);
    }

    public ActorCode withCountryOf(ActorCode other) {
        return new ActorCode(country.or(other::country), sectors);
    }
}
