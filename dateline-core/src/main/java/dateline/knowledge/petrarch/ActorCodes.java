package dateline.knowledge.petrarch;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CAMEO's actor codes in PLOVER, from {@code petrarch/roles.tsv}: "MLIGOVHLH" is MLI, GOV and MED. */
final class ActorCodes {
    private final Map<String, Part> parts = new HashMap<>();

    /** A part of three letters: its kind, its value and the sector that it has where only a sector can stand. */
    private record Part(String kind, String value, String sector) {
        static final Part COUNTRY = new Part("country", "", "");
    }

    /**
     * A code in PLOVER.
     *
     * @param slot country or what stands for one; "" for none
     * @param sectors one after the other: "GOVMED"
     * @param lost parts that PLOVER has nothing for
     * @param slotSector the sector of the slot, where only a sector can stand; "" for none
     */
    record Plover(String slot, String sectors, List<String> lost, String slotSector) {
        /** "MLIGOVMED"; empty when PLOVER has nothing for any part. */
        String code() {
            return slot + sectors;
        }
    }

    static ActorCodes of(Knowledge knowledge) {
        ActorCodes codes = new ActorCodes();
        for (DataFile file : knowledge.named("petrarch/roles.tsv")) {
            for (String row : file.text().split("\\R")) {
                if (!row.isBlank() && !row.startsWith("#")) {
                    codes.add(row.split("\t", -1));
                }
            }
        }
        return codes;
    }

    private void add(String[] columns) {
        String value = columns.length > 2 ? columns[2] : "";
        parts.put(columns[0], new Part(columns[1], value, columns.length > 3 ? columns[3] : ""));
    }

    /** The CAMEO code that reads as this in PLOVER; empty where there is none: "MLIHLH" for MLI and MED. */
    Optional<String> cameo(String country, String sectors) {
        StringBuilder code = new StringBuilder(country);
        for (String sector : sectors.isEmpty() ? new String[0] : sectors.split("(?<=\\G.{3})")) {
            code.append(cameo(sector));
        }
        Plover read = plover(code.toString());
        boolean same = read.slot().equals(country) && read.sectors().equals(sectors) && !code.isEmpty();
        return same ? Optional.of(code.toString()) : Optional.empty();
    }

    /** Most sectors are called the same. */
    private String cameo(String sector) {
        return Stream.concat(Stream.of(sector), parts.keySet().stream().sorted())
                .filter(code -> isSector(parts.get(code), sector))
                .findFirst()
                .orElse(sector);
    }

    private static boolean isSector(@Nullable Part part, String sector) {
        return part != null && part.kind().equals("sector") && part.value().equals(sector);
    }

    /** What a code is in PLOVER. */
    Plover plover(String code) {
        String slot = "";
        String slotSector = "";
        StringBuilder sectors = new StringBuilder();
        List<String> lost = new ArrayList<>();
        for (String three : code.split("(?<=\\G.{3})")) {
            Part part = parts.getOrDefault(three, Part.COUNTRY);
            boolean first = slot.isEmpty() && sectors.isEmpty() && lost.isEmpty();
            boolean narrower = part.kind().equals("slot") && Set.of("", "IGO").contains(slot);
            if (part.kind().equals("sector")) {
                if (!sectors.toString().contains(part.value())) {
                    sectors.append(part.value());
                }
            } else if (part.kind().equals("country") && first && three.matches("[A-Z]{3}")) {
                slot = part.value().isEmpty() ? three : part.value();
            } else if (narrower) {
                slot = part.value();
                slotSector = part.sector();
            } else if (!part.kind().equals("slot") || !slot.equals(part.value())) {
                lost.add(three);
            }
        }
        return new Plover(slot, sectors.toString(), List.copyOf(lost), slotSector);
    }
}
