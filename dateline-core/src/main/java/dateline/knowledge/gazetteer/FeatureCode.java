package dateline.knowledge.gazetteer;

import java.util.Optional;
import java.util.Set;

/** GeoNames' feature codes as kinds of places. */
final class FeatureCode {
    /** Populated places that are no more, or farms. */
    private static final Set<String> LEFT_OUT = Set.of("PPLH", "PPLCH", "PPLQ", "PPLW", "PPLF", "ADMFH", "PCLH");

    private static final Set<String> WATERS =
            Set.of("OCN", "SEA", "GULF", "STRT", "BAY", "LK", "LKS", "STM", "CHN", "CNL", "RSV", "SD");
    private static final Set<String> LANDS =
            Set.of("ISL", "ISLS", "MT", "MTS", "PEN", "CAPE", "VAL", "DSRT", "PLN", "VLC", "PLAT", "ATOL");
    private static final Set<String> AREAS = Set.of("CONT", "RGN", "RGNE", "PRK");

    private FeatureCode() {}

    static Optional<PlaceKind> kind(String featureClass, String code) {
        if (LEFT_OUT.contains(code) || code.endsWith("H") && featureClass.equals("A")) {
            return Optional.empty();
        }
        return switch (featureClass) {
            case "P" -> Optional.of(populated(code));
            case "A" -> division(code);
            case "H" -> Optional.of(PlaceKind.WATER).filter(k -> WATERS.contains(code));
            case "T" -> Optional.of(PlaceKind.LAND).filter(k -> LANDS.contains(code));
            case "L" -> Optional.of(PlaceKind.AREA).filter(k -> AREAS.contains(code));
            default -> Optional.empty();
        };
    }

    private static PlaceKind populated(String code) {
        return switch (code) {
            case "PPLC" -> PlaceKind.CAPITAL;
            case "PPLA" -> PlaceKind.SEAT;
            case "PPLX" -> PlaceKind.QUARTER;
            default -> PlaceKind.TOWN;
        };
    }

    private static Optional<PlaceKind> division(String code) {
        if (code.startsWith("PCL") || code.equals("TERR")) {
            return Optional.of(PlaceKind.COUNTRY);
        }
        if (code.equals("ADM1")) {
            return Optional.of(PlaceKind.REGION);
        }
        return Optional.of(PlaceKind.DISTRICT).filter(k -> code.startsWith("ADM"));
    }
}
