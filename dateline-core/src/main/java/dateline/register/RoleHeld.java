package dateline.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An office that somebody holds, as reports, a person or a dictionary say: Foreign Secretary, GBR, GOV, seen from 2025-11-20 to
 * 2025-12-03. Days that reports name it on are no bounds of the office; bounds are what a person or a dictionary sets.
 *
 * @param title "Foreign Secretary"; empty for what a dictionary says of a name
 * @param country three capitals as in codes of actors; empty when unknown
 * @param sectors PLOVER sectors one after the other: "GOV"; empty when unknown
 * @param since first day on which it holds, where somebody set it
 * @param until first day on which it no longer holds, where somebody set it
 * @param seen the reports it rests on
 * @param petrarch the code that a dictionary gave, in CAMEO; empty for none
 */
public record RoleHeld(
        String title,
        String country,
        String sectors,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Sightings seen,
        String petrarch)
        implements Comparable<RoleHeld> {

    /** Who was seen in an office is taken to hold it for a year, unless the register knows better. */
    static final int DAYS_AFTER = 365;

    /** Who was seen in an office is taken to have held it a month before: it is not told when it began. */
    static final int DAYS_BEFORE = 30;

    private static final Comparator<RoleHeld> ORDER = Comparator.comparing(
                    RoleHeld::begins, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(r -> r.title.toLowerCase(java.util.Locale.ROOT))
            .thenComparing(RoleHeld::code)
            .thenComparing(r -> r.until.map(LocalDate::toString).orElse(""))
            .thenComparing(RoleHeld::title)
            .thenComparing(RoleHeld::petrarch);

    @org.jspecify.annotations.Nullable
    private static LocalDate begins(RoleHeld role) {
        return role.since.or(role.seen::first).orElse(null);
    }

    /** "GBRGOV", "GBR", "---GOV"; empty when neither is known. */
    public String code() {
        return (country.isEmpty() && !sectors.isEmpty() ? "---" : country) + sectors;
    }

    /** Whether this is the same office, whenever: same title in any case, same country, same sectors. */
    public boolean isSameOffice(RoleHeld other) {
        return title.equalsIgnoreCase(other.title) && country.equals(other.country) && sectors.equals(other.sectors);
    }

    /** Whether somebody set when it begins or ends. */
    public boolean isBounded() {
        return since.isPresent() || until.isPresent();
    }

    /** Whether it is taken to hold on a day: within its bounds, and where these are open, near the reports that name it. */
    public boolean holdsOn(LocalDate day) {
        boolean begun = since.or(() -> seen.first().map(d -> d.minusDays(DAYS_BEFORE)))
                .map(d -> !day.isBefore(d))
                .orElse(true);
        boolean over = until.or(() -> seen.last().map(d -> d.plusDays(DAYS_AFTER + 1L)))
                .map(d -> !day.isBefore(d))
                .orElse(false);
        return begun && !over;
    }

    /** How far a day is from what it rests on; 0 within bounds that somebody set on both sides or without any report. */
    public long distance(LocalDate day) {
        return since.isPresent() && until.isPresent() ? 0 : seen.distance(day);
    }

    RoleHeld with(Sightings more) {
        return new RoleHeld(title, country, sectors, since, until, seen.with(more), petrarch);
    }

    /** The same office between other days. */
    public RoleHeld between(Optional<LocalDate> begin, Optional<LocalDate> end) {
        return new RoleHeld(title, country, sectors, begin, end, seen, petrarch);
    }

    /** The same days in another office; what a dictionary said of the code no longer holds. */
    public RoleHeld as(String newTitle, String newCountry, String newSectors) {
        boolean sameCode = country.equals(newCountry) && sectors.equals(newSectors);
        return new RoleHeld(newTitle, newCountry, newSectors, since, until, seen, sameCode ? petrarch : "");
    }

    @Override
    public int compareTo(RoleHeld other) {
        return ORDER.compare(this, other);
    }

    /** "Foreign Secretary (GBRGOV)", "GBRGOV". */
    @Override
    public String toString() {
        if (title.isEmpty()) {
            return code();
        }
        return code().isEmpty() ? title : title + " (" + code() + ")";
    }
}
