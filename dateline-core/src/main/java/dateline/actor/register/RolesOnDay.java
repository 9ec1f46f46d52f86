package dateline.actor.register;

import dateline.actor.name.ActorCode;
import dateline.register.Entry;
import dateline.register.RoleHeld;
import dateline.register.Sighting;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody of a register holds on the day of a report.
 *
 * @param entry who
 * @param day the day
 */
record RolesOnDay(Entry entry, LocalDate day) {
    List<RoleHeld> roles() {
        return entry.rolesOn(day);
    }

    boolean holdsAny() {
        return !roles().isEmpty();
    }

    /** Roles whose title is known. */
    List<RoleHeld> titled() {
        return roles().stream().filter(r -> !r.title().isEmpty()).toList();
    }

    Optional<String> country() {
        return code().country();
    }

    /** Country and sectors of what was seen nearest to the day, as far as that is unanimous. */
    ActorCode code() {
        List<RoleHeld> nearest = nearest();
        List<String> countries = nearest.stream()
                .map(RoleHeld::country)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        List<String> sectors = nearest.stream()
                .map(RoleHeld::sectors)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        return new ActorCode(
                countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty(),
                sectors.size() == 1 ? ActorCode.read(sectors.get(0)).sectors() : List.of());
    }

    private List<RoleHeld> nearest() {
        List<RoleHeld> roles = roles();
        return roles.stream()
                .filter(r -> r.distance(day) == roles.get(0).distance(day))
                .toList();
    }

    /** Why somebody printed like this is taken for this one. */
    String reason(String printed) {
        return entry.isCalled(printed)
                ? "is not told of in full here; " + RegisterMark.SAYS + offices() + seen()
                : "is not named in full here; " + RegisterMark.SAYS + this + seen();
    }

    private String seen() {
        return nearest().stream()
                .flatMap(r -> r.seen().inOrder().stream())
                .min(Comparator.comparingLong(this::distance))
                .map(s -> ", seen " + s.day() + " in " + s.report())
                .orElse("");
    }

    private long distance(Sighting sighting) {
        return Math.abs(sighting.day().toEpochDay() - day.toEpochDay());
    }

    /** "Yvette Cooper, Foreign Secretary (GBRGOV)". */
    @Override
    public String toString() {
        return entry.name() + ", " + offices();
    }

    private String offices() {
        return roles().stream().map(RoleHeld::toString).collect(Collectors.joining(", "));
    }
}
