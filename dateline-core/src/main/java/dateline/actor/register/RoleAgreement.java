package dateline.actor.register;

import dateline.actor.name.ActorLexicon;
import dateline.actor.name.LeaderTitles;
import dateline.record.Actor;
import dateline.record.Actor.Role;
import dateline.register.RoleHeld;
import java.util.List;
import java.util.Locale;

/** Whether what a report says of somebody agrees with what a register has of one of this name. */
final class RoleAgreement {
    private final ActorLexicon lexicon;
    private final LeaderTitles titles;

    RoleAgreement(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = lexicon.leaders();
    }

    boolean agrees(Actor actor, RolesOnDay held) {
        return inCountry(actor, held) && inOffice(actor, held);
    }

    private static boolean inCountry(Actor actor, RolesOnDay held) {
        return !actor.hasOwnCountry()
                || held.roles().stream()
                        .map(RoleHeld::country)
                        .anyMatch(c ->
                                c.isEmpty() || actor.country().filter(c::equals).isPresent());
    }

    private boolean inOffice(Actor actor, RolesOnDay held) {
        List<Role> reported = actor.roles().stream().filter(r -> !isMereForm(r)).toList();
        boolean sameCountry =
                actor.country().equals(held.country()) || actor.country().isEmpty();
        return reported.isEmpty()
                || held.entry().isCalled(actor.name()) && sameCountry
                || reported.stream().anyMatch(r -> held.roles().stream().anyMatch(h -> isSame(r, h)));
    }

    /** Whether a title says nothing of an office: "Mr.". */
    boolean isMereForm(Role role) {
        return lexicon.isMereForm(role.title());
    }

    private boolean isSame(Role reported, RoleHeld held) {
        String one = reported.title().toLowerCase(Locale.ROOT);
        String other = held.title().toLowerCase(Locale.ROOT);
        return titles.sameOffice(one, other) || titles.leads(List.of(one), other) || titles.leads(List.of(other), one);
    }
}
