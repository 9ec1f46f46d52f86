package dateline.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What part of public life somebody acts for, by PLOVER: "the foreign minister" is of the {@linkplain #GOVERNMENT
 * government}, "gunmen" are {@linkplain #UNIDENTIFIED_ARMED armed people of nobody knows whom}.
 *
 * <p>Source: Halterman, Bagozzi, Beger, Schrodt and Scarborough, "PLOVER and POLECAT" (2023); {@link #code()} is its code.
 */
public enum Sector {
    POLICE("COP"),
    GOVERNMENT("GOV"),
    JUDICIARY("JUD"),
    LEGISLATURE("LEG"),
    MILITARY("MIL"),
    /** Armed groups that fight for a government. */
    PARAMILITARY("PRM"),
    PARTY("PTY"),
    /** Armed opposition. */
    REBELS("REB"),
    /** Intelligence services. */
    INTELLIGENCE("SPY"),
    /** "gunmen": armed people of nobody knows whom. */
    UNIDENTIFIED_ARMED("UAF"),
    /** Somebody of whom nothing more is known. */
    UNKNOWN("UNK"),
    AGRICULTURE("AGR"),
    BUSINESS("BUS"),
    CRIMINALS("CRM"),
    CIVILIANS("CVL"),
    EDUCATION("EDU"),
    /** Former officials, celebrities. */
    ELITES("ELI"),
    JOURNALISTS("JRN"),
    LABOR("LAB"),
    MEDICAL("MED"),
    REFUGEES("REF"),
    OPPOSITION("OPP"),
    /** Added to others: a state that only some recognise. */
    PARTLY_RECOGNISED("PRE"),
    RELIGIOUS("REL"),
    /** Civil society. */
    SOCIAL("SOC");

    private static final Map<String, Sector> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Sector::code, Function.identity()));

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    /** PLOVER's code: three capitals. */
    public String code() {
        return code;
    }

    /** The sector of a code; empty where it is that of none. */
    public static Optional<Sector> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The codes of several, one after the other: "GOVMIL". */
    public static String codes(Collection<Sector> sectors) {
        return sectors.stream().map(Sector::code).collect(Collectors.joining());
    }
}
