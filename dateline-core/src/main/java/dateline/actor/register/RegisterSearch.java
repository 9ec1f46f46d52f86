package dateline.actor.register;

import dateline.actor.Cast;
import dateline.actor.name.ActorCode;
import dateline.record.Actor;
import dateline.record.Actor.Home;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Span;
import dateline.record.Support.Basis;
import dateline.register.Entry;
import dateline.register.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks one actor of a report up in a register.
 *
 * @param actor who
 * @param cast all actors of the report
 * @param called who of the register is called so, and may be meant by what else the report names
 * @param agreement whether what the report says agrees
 */
record RegisterSearch(Actor actor, Cast cast, List<Entry> called, RoleAgreement agreement) {
    static RegisterSearch prepare(Actor actor, Cast cast, RegisterNames names, RoleAgreement agreement) {
        List<Entry> called = names.find(actor).stream()
                .filter(e -> isOnlyOneOfName(e, actor, cast))
                .toList();
        return new RegisterSearch(actor, cast, called, agreement);
    }

    /** Whether the report names no other person of this surname in full. */
    private static boolean isOnlyOneOfName(Entry entry, Actor actor, Cast cast) {
        return cast.actors().stream()
                .filter(a -> a.kind() == Kind.PERSON && a != actor && a.name().endsWith(" " + actor.name()))
                .allMatch(a -> entry.isCalled(a.name()));
    }

    RegisteredActor complete(Optional<LocalDate> day) {
        if (called.isEmpty()) {
            return RegisteredActor.unchanged(actor);
        }
        return day.map(this::completeOn)
                .orElseGet(() -> RegisteredActor.unchanged(
                        actor,
                        "is not looked up; " + RegisterMark.SAYS + called.get(0).name()
                                + ", but the report has no day to tell what held then"));
    }

    private RegisteredActor completeOn(LocalDate day) {
        List<RolesOnDay> meant = called.stream()
                .map(e -> new RolesOnDay(e, day))
                .filter(r -> r.holdsAny() && agreement.agrees(actor, r))
                .toList();
        if (meant.isEmpty()) {
            return RegisteredActor.unchanged(actor);
        }
        Optional<RolesOnDay> one = meant.size() == 1 ? Optional.of(meant.get(0)) : onlyOfCountry(meant);
        return one.map(this::completeBy).orElseGet(() -> RegisteredActor.unchanged(actor, several(meant)));
    }

    private static String several(List<RolesOnDay> meant) {
        return "could be more than one; " + RegisterMark.SAYS
                + meant.stream().map(RolesOnDay::toString).collect(Collectors.joining(" or ")) + "; none is taken";
    }

    /** Of several the only one of a country that the report names. */
    private Optional<RolesOnDay> onlyOfCountry(List<RolesOnDay> several) {
        Set<String> named = cast.actors().stream()
                .filter(a -> a != actor && a.hasOwnCountry())
                .flatMap(a -> a.country().stream())
                .collect(Collectors.toSet());
        List<RolesOnDay> there = several.stream()
                .filter(s -> s.country().filter(named::contains).isPresent())
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** What the report leaves open is taken from the register. */
    private RegisteredActor completeBy(RolesOnDay held) {
        ActorCode own = new ActorCode(actor.hasOwnCountry() ? actor.country() : Optional.empty(), actor.sectors());
        ActorCode code = own.or(held.code());
        List<Role> roles = roles(held);
        boolean named = held.entry().isCalled(actor.name());
        if (named && code.equals(own) && roles.equals(actor.roles())) {
            return RegisteredActor.unchanged(actor);
        }
        Actor completed = new Actor(
                actor.id(),
                Kind.PERSON,
                named ? actor.name() : held.entry().name(),
                code.country().map(this::home),
                code.sectors(),
                roles,
                actor.mentions(),
                RegisterMark.RULE);
        return new RegisteredActor(completed, Optional.of(RegisterMark.doubt(actor, held.reason(actor.name()))));
    }

    private Home home(String country) {
        boolean known = actor.hasOwnCountry() && actor.country().equals(Optional.of(country));
        return known ? Home.said(country) : new Home(country, Basis.REGISTER, Optional.empty());
    }

    private List<Role> roles(RolesOnDay held) {
        Span words = actor.mentions().get(0);
        List<Role> roles = new ArrayList<>(actor.roles());
        if (roles.stream().allMatch(agreement::isMereForm)) {
            held.titled().forEach(r -> roles.add(new Role(r.title(), country(r), words)));
        }
        return roles;
    }

    private static Optional<String> country(RoleHeld role) {
        return role.country().isEmpty() ? Optional.empty() : Optional.of(role.country());
    }
}
