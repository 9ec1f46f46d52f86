package dateline.actor.register;

import dateline.actor.Cast;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.LeaderTitles;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Published;
import dateline.record.Span;
import dateline.register.Entry;
import dateline.register.Register;
import dateline.register.RoleHeld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Completes from a user's register who a report names without office or only by surname: "Cooper". What the report itself says
 * stands; what the register gives is told as a doubt, with the reports it rests on.
 */
public final class RegisterCompletion {
    /** The step that decided who an actor is. */
    static final String RULE = "register";

    /** How every doubt of this step names what it rests on. */
    public static final String SAYS = "the register has ";

    private final RegisterNames bearers;
    private final ActorLexicon lexicon;
    private final LeaderTitles titles = new LeaderTitles();

    public RegisterCompletion(Register register, ActorLexicon lexicon) {
        this.bearers = new RegisterNames(register);
        this.lexicon = lexicon;
    }

    public Cast complete(Cast cast, Article article) {
        if (bearers.isEmpty()) {
            return cast;
        }
        List<Actor> actors = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        Optional<LocalDate> day = article.published().map(Published::date);
        for (Actor actor : cast.actors()) {
            actors.add(mayBeMeant(actor) ? complete(actor, cast, day, doubts) : actor);
        }
        MergedActors namesakes = MergedActors.joined(actors);
        return cast.with(namesakes.actors(), namesakes.same(), doubts);
    }

    /** The engine takes some surnames for organisations; those that nothing else is known of may be people. */
    private static boolean mayBeMeant(Actor actor) {
        boolean unknown = actor.kind() == Kind.ORGANIZATION
                && !actor.isCoded()
                && !actor.name().contains(" ");
        return actor.kind() == Kind.PERSON || unknown;
    }

    private Actor complete(Actor actor, Cast cast, Optional<LocalDate> day, List<Doubt> doubts) {
        List<Entry> called = bearers.of(actor).stream()
                .filter(e -> isOnlyOneOfName(e, actor, cast))
                .toList();
        if (called.isEmpty()) {
            return actor;
        }
        if (day.isEmpty()) {
            doubts.add(doubt(
                    actor,
                    "is not looked up; " + SAYS + called.get(0).name()
                            + ", but the report has no day to tell what held then"));
            return actor;
        }
        List<RolesOnDay> meant = called.stream()
                .map(e -> new RolesOnDay(e, day.get()))
                .filter(s -> s.holdsAny() && fits(s, actor))
                .toList();
        Optional<RolesOnDay> one = meant.size() == 1 ? Optional.of(meant.get(0)) : onlyOfCountry(meant, actor, cast);
        if (one.isEmpty() && meant.size() > 1) {
            doubts.add(doubt(
                    actor,
                    "could be more than one; " + SAYS
                            + meant.stream().map(RolesOnDay::toString).collect(Collectors.joining(" or "))
                            + "; none is taken"));
        }
        return one.map(s -> completed(actor, s, doubts)).orElse(actor);
    }

    private static Doubt doubt(Actor actor, String why) {
        return Doubt.of(actor.id(), actor.mentions().get(0), "\"" + actor.name() + "\" " + why);
    }

    /** Whether the report tells of no other person of this surname in full. */
    private static boolean isOnlyOneOfName(Entry entry, Actor actor, Cast cast) {
        return cast.actors().stream()
                .filter(a -> a.kind() == Kind.PERSON && a != actor && a.name().endsWith(" " + actor.name()))
                .allMatch(a -> entry.isCalled(a.name()));
    }

    /** Whether what the report says of somebody agrees with what the register does. */
    private boolean fits(RolesOnDay standing, Actor actor) {
        boolean country = !actor.hasOwnCountry()
                || standing.roles().stream()
                        .anyMatch(r -> r.country().isEmpty()
                                || actor.country().filter(r.country()::equals).isPresent());
        List<Role> told = actor.roles().stream()
                .filter(r -> !lexicon.isMereForm(r.title()))
                .toList();
        boolean sameCountry =
                actor.country().equals(standing.country()) || actor.country().isEmpty();
        boolean office = told.isEmpty()
                || standing.entry().isCalled(actor.name()) && sameCountry
                || told.stream().anyMatch(t -> standing.roles().stream().anyMatch(r -> isSame(t, r)));
        return country && office;
    }

    private boolean isSame(Role told, RoleHeld held) {
        String one = told.title().toLowerCase(Locale.ROOT);
        String other = held.title().toLowerCase(Locale.ROOT);
        return titles.sameOffice(one, other) || titles.leads(List.of(one), other) || titles.leads(List.of(other), one);
    }

    /** Of several the only one of a country that the report names. */
    private static Optional<RolesOnDay> onlyOfCountry(List<RolesOnDay> several, Actor actor, Cast cast) {
        Set<String> named = new HashSet<>();
        cast.actors().stream()
                .filter(a -> a != actor && a.hasOwnCountry())
                .forEach(a -> a.country().ifPresent(named::add));
        List<RolesOnDay> there = several.stream()
                .filter(s -> s.country().filter(named::contains).isPresent())
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** What the report leaves open is taken from the register. */
    private Actor completed(Actor actor, RolesOnDay standing, List<Doubt> doubts) {
        ActorCode own = new ActorCode(actor.hasOwnCountry() ? actor.country() : Optional.empty(), actor.sectors());
        ActorCode code = own.or(standing.code());
        Span words = actor.mentions().get(0);
        List<Role> roles = new ArrayList<>(actor.roles());
        if (roles.stream().allMatch(r -> lexicon.isMereForm(r.title()))) {
            standing.titled().forEach(r -> roles.add(new Role(r.title(), ofCountry(r), words)));
        }
        boolean nothingNew = code.equals(own)
                && roles.equals(actor.roles())
                && standing.entry().isCalled(actor.name());
        if (nothingNew) {
            return actor;
        }
        doubts.add(doubt(actor, standing.reason(actor.name())));
        return new Actor(
                actor.id(),
                Kind.PERSON,
                standing.entry().isCalled(actor.name())
                        ? actor.name()
                        : standing.entry().name(),
                code.country(),
                code.sectors(),
                roles,
                actor.mentions(),
                RULE);
    }

    private static Optional<String> ofCountry(RoleHeld role) {
        return role.country().isEmpty() ? Optional.empty() : Optional.of(role.country());
    }
}
