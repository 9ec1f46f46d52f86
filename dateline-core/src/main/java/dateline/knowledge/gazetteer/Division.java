package dateline.knowledge.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A region or district while a gazetteer is made: what the dump or a list says of it, and where its towns lie. */
final class Division {
    /** Towns are counted once a cell of half a degree, so that a crowded corner does not draw the middle to it. */
    private static final double CELL = 0.5;

    /** Words that say what a region is and may be left out: "Kyiv Oblast", "State of Berlin". */
    private static final Pattern KIND = Pattern.compile("(?i)^(state|province|region|governorate) of |"
            + " (oblast|province|region|governorate|prefecture|state|department|city|voivodeship|county)$");

    private final String code;
    private final Set<List<Long>> cells = new HashSet<>();
    private @Nullable DumpRow itself;
    private @Nullable DivisionRow listed;
    private long inhabitants;

    Division(String code) {
        this.code = code;
    }

    /** The dump holds it. */
    void is(DumpRow row) {
        if (itself == null || itself.population() < row.population()) {
            itself = row;
        }
    }

    /** A list of divisions names it. */
    void isNamed(DivisionRow row) {
        listed = row;
    }

    void holds(DumpRow place) {
        if (place.kind().filter(PlaceKind::isTown).isPresent()) {
            cells.add(List.of(Math.round(place.latitude() / CELL), Math.round(place.longitude() / CELL)));
            inhabitants += place.kind().filter(k -> k == PlaceKind.QUARTER).isPresent() ? 0 : place.population();
        }
    }

    boolean isNamed() {
        return itself != null || listed != null;
    }

    /** Whether it has a name and a place on earth. */
    boolean isUsable() {
        return itself != null || listed != null && !cells.isEmpty();
    }

    /** "US.OH" or "US.AL.127". */
    String code() {
        return code;
    }

    String country() {
        return code.substring(0, 2);
    }

    /** The code of the division around it; of a region, the country's. */
    String outer() {
        return code.substring(0, code.lastIndexOf('.'));
    }

    String name() {
        return listed != null
                ? listed.name()
                : Optional.ofNullable(itself).map(DumpRow::name).orElse("");
    }

    List<String> names() {
        Set<String> names = new java.util.LinkedHashSet<>();
        if (listed != null) {
            names.add(listed.plain());
        }
        if (itself != null) {
            names.add(itself.name());
            names.addAll(itself.names());
        }
        if (isRegion()) {
            List.copyOf(names).forEach(n -> names.add(KIND.matcher(n).replaceAll("")));
        }
        return List.copyOf(names);
    }

    private boolean isRegion() {
        return code.indexOf('.') == code.lastIndexOf('.');
    }

    PlaceTable.Row row(int country, int within) {
        PlaceKind kind = isRegion() ? PlaceKind.REGION : PlaceKind.DISTRICT;
        DumpRow dumped = itself;
        if (dumped != null) {
            return new PlaceTable.Row(
                    kind,
                    country,
                    within,
                    dumped.latitude(),
                    dumped.longitude(),
                    dumped.population(),
                    dumped.geonames());
        }
        return new PlaceTable.Row(
                kind, country, within, middle(0), middle(1), inhabitants, listed == null ? 0 : listed.geonames());
    }

    private double middle(int axis) {
        return CELL * cells.stream().mapToLong(c -> c.get(axis)).average().orElse(0);
    }
}
