package dateline.knowledge.petrarch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a dictionary of actors names, and the codes it has when.
 *
 * @param names as the dictionary gives them, without underscores, the usual first: "ILSE MARRAN"
 * @param meanings of which the first that holds on a day counts
 */
public record ActorEntry(List<String> names, List<Meaning> meanings) {
    public ActorEntry {
        names = List.copyOf(names);
        meanings = List.copyOf(meanings);
    }

    /**
     * A code and when it holds.
     *
     * @param code as the dictionary gives it, in CAMEO: "MLIHLH"
     * @param country its first part in PLOVER, a country or what stands for one; empty for none
     * @param sectors its further parts in PLOVER: "MED"; empty for none
     * @param since first day on which it holds; empty for always
     * @param until first day on which it no longer holds
     */
    public record Meaning(
            String code, String country, String sectors, Optional<LocalDate> since, Optional<LocalDate> until) {
        /** The whole code in PLOVER. */
        String plover() {
            return country + sectors;
        }
    }
}
