package dateline.knowledge.ontology;

import dateline.record.EventType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * CAMEO's tree of codes with what each means, its PLOVER type and mode and its Goldstein value, from
 * {@code event/codes.tsv}. Immutable, safe to share.
 *
 * <p>Sources: Schrodt, CAMEO codebook 1.1b3 (2012); the Goldstein values published with it; PLOVER manual (2021) and its
 * table from CAMEO, where the two differ as described in {@code docs/decisions/0001-plover-and-cameo.md}. Meanings are our own.
 */
public final class Cameo {
    private final Map<String, Code> codes = new LinkedHashMap<>();

    Cameo(List<Code> codes) {
        codes.forEach(c -> this.codes.put(c.code(), c));
    }

    /** What holds of acts of a code besides what they are. */
    public enum Trait {
        /** An everyday crime too: "a man stabbed his wife". */
        CRIME,
        /** A crime mostly, where nobody is reported to have done it: "a man was stabbed". */
        MOSTLY_CRIME,
        /** Crashes, fires and falls do it as well; who does it on purpose is somebody. */
        KILLING
    }

    /**
     * A CAMEO code.
     *
     * @param code "112"
     * @param type its PLOVER type; empty for those that PLOVER drops (mere comments)
     * @param mode its PLOVER mode, where the code alone gives it
     * @param goldstein its Goldstein value, where one is published
     * @param meaning what counts, in our own words
     * @param traits what else holds of such acts, for those who tell politics from other violence
     */
    public record Code(
            String code,
            Optional<EventType> type,
            Optional<String> mode,
            Optional<Double> goldstein,
            String meaning,
            Set<Trait> traits) {
        public Code {
            traits = Set.copyOf(traits);
        }

        public boolean is(Trait trait) {
            return traits.contains(trait);
        }

        /** Whether it is one of the twenty at the top of the tree: "11". */
        public boolean isRoot() {
            return code.length() == 2;
        }

        /** The code that it is a kind of: "112" for "1121", "11" for "112"; none for a root. */
        public Optional<String> parent() {
            return isRoot() ? Optional.empty() : Optional.of(code.substring(0, code.length() - 1));
        }

        /** Type and mode as one: "ACCUSE/allege", "AID"; empty where PLOVER drops the code. */
        public String ploverLabel() {
            return type.map(t -> t + mode.map(m -> "/" + m).orElse("")).orElse("");
        }
    }

    /** Every code, in the order of the tree: 01, 010, 011 … */
    public List<Code> all() {
        return List.copyOf(codes.values());
    }

    /** This very code. */
    public Optional<Code> exact(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The code, or for one that is not listed the nearest above it. */
    public Optional<Code> code(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Code found = codes.get(code.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** PLOVER mode of a code; empty where it has none. */
    public Optional<String> mode(String code) {
        return code(code).flatMap(Code::mode);
    }

    /** The codes on the way down to a code, from its root; without itself. */
    public List<Code> above(Code code) {
        return all().stream()
                .filter(c -> !c.equals(code) && code.code().startsWith(c.code()))
                .toList();
    }

    /** The codes that are kinds of a code, however deep. */
    public List<Code> below(Code code) {
        return all().stream()
                .filter(c -> !c.equals(code) && c.code().startsWith(code.code()))
                .toList();
    }
}
