package dateline.actor;

import dateline.record.Sector;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which sectors can do what: one list for each question that readers ask of an actor. They answer alike what looks alike only
 * in part, because the questions differ; each was settled on reports that were read for it.
 */
public final class SectorGroups {
    /** Of nobody knows whom, where no country is known: "troops" alone. */
    public static final Set<Sector> WITHOUT_SIDE = group(Sector.MILITARY, Sector.UNKNOWN);

    /** Who reports arrests and the like as their own; a minister who does may speak of those of another state. */
    public static final Set<Sector> ENFORCING =
            group(Sector.POLICE, Sector.MILITARY, Sector.INTELLIGENCE, Sector.PARAMILITARY);

    /** Who acts in no public office. */
    public static final Set<Sector> PRIVATE = group(
            Sector.AGRICULTURE,
            Sector.BUSINESS,
            Sector.CRIMINALS,
            Sector.CIVILIANS,
            Sector.EDUCATION,
            Sector.ELITES,
            Sector.JOURNALISTS,
            Sector.LABOR,
            Sector.MEDICAL,
            Sector.RELIGIOUS,
            Sector.SOCIAL,
            Sector.UNKNOWN);

    /** Who may use force. */
    public static final Set<Sector> ARMED = group(
            Sector.POLICE,
            Sector.CRIMINALS,
            Sector.GOVERNMENT,
            Sector.MILITARY,
            Sector.PARAMILITARY,
            Sector.REBELS,
            Sector.INTELLIGENCE,
            Sector.UNIDENTIFIED_ARMED,
            Sector.UNKNOWN);

    /** Who acts for themselves or their trade. */
    public static final Set<Sector> CIVIL = group(
            Sector.AGRICULTURE,
            Sector.BUSINESS,
            Sector.CRIMINALS,
            Sector.CIVILIANS,
            Sector.EDUCATION,
            Sector.JOURNALISTS,
            Sector.LABOR,
            Sector.MEDICAL,
            Sector.SOCIAL);

    /** Who is hurt or arrested as one of many, for no side. */
    public static final Set<Sector> UNAFFILIATED =
            group(Sector.AGRICULTURE, Sector.BUSINESS, Sector.CIVILIANS, Sector.EDUCATION, Sector.LABOR);

    /** Bodies that a demonym in front makes bodies of that state: "the Kurdish parliament". */
    public static final Set<Sector> NATIONAL = group(
            Sector.PARTY,
            Sector.LEGISLATURE,
            Sector.JUDICIARY,
            Sector.GOVERNMENT,
            Sector.MILITARY,
            Sector.POLICE,
            Sector.LABOR,
            Sector.INTELLIGENCE);

    /** Organised forces: their "gunmen" are theirs. */
    public static final Set<Sector> FORCES = group(Sector.REBELS, Sector.MILITARY, Sector.PARAMILITARY);

    /** Whom "the gunmen" or "the militants" may take up. */
    public static final Set<Sector> ARMED_GROUPS = group(Sector.REBELS, Sector.UNIDENTIFIED_ARMED, Sector.PARAMILITARY);

    /** Who acts at home; soldiers, journalists, firms and diplomats are as often abroad. */
    public static final Set<Sector> AT_HOME = group(
            Sector.POLICE,
            Sector.OPPOSITION,
            Sector.CIVILIANS,
            Sector.REBELS,
            Sector.LEGISLATURE,
            Sector.EDUCATION,
            Sector.LABOR,
            Sector.RELIGIOUS,
            Sector.AGRICULTURE,
            Sector.CRIMINALS,
            Sector.UNIDENTIFIED_ARMED,
            Sector.PARTY,
            Sector.MEDICAL,
            Sector.SOCIAL);

    /** Powers of a state: without an owner of their own they are those of the country that a report is about. */
    public static final Set<Sector> OF_STATE = group(
            Sector.GOVERNMENT,
            Sector.MILITARY,
            Sector.POLICE,
            Sector.LEGISLATURE,
            Sector.JUDICIARY,
            Sector.INTELLIGENCE,
            Sector.OPPOSITION);

    /** Those whose government is their country's. */
    public static final Set<Sector> GOVERNED = group(
            Sector.OPPOSITION,
            Sector.CIVILIANS,
            Sector.LABOR,
            Sector.EDUCATION,
            Sector.RELIGIOUS,
            Sector.AGRICULTURE,
            Sector.POLICE,
            Sector.LEGISLATURE,
            Sector.PARTY);

    /** Public powers: a shop or a wall has no stance on an issue. */
    public static final Set<Sector> TAKING_POSITIONS = group(
            Sector.GOVERNMENT,
            Sector.MILITARY,
            Sector.REBELS,
            Sector.LEGISLATURE,
            Sector.OPPOSITION,
            Sector.PARTY,
            Sector.JUDICIARY);

    /** Of words that tell what somebody did or went through, and no office: "witness", "gunman", "refugee". */
    public static final Set<Sector> WITHOUT_OFFICE =
            group(Sector.CIVILIANS, Sector.UNIDENTIFIED_ARMED, Sector.UNKNOWN, Sector.CRIMINALS, Sector.REFUGEES);

    private SectorGroups() {}

    private static Set<Sector> group(Sector first, Sector... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }
}
