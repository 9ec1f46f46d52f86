package dateline.actor.register;

import dateline.actor.Cast;
import dateline.actor.name.ActorLexicon;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Published;
import dateline.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Completes from a user's register whom a report names without office or only by surname: "Cooper". What the report itself says
 * stands; what the register gives is a doubt, with the reports it rests on.
 */
public final class RegisterCompletion {
    private final RegisterNames names;
    private final RoleAgreement agreement;

    public RegisterCompletion(Register register, ActorLexicon lexicon) {
        this.names = new RegisterNames(register);
        this.agreement = new RoleAgreement(lexicon);
    }

    public Cast complete(Cast cast, Article article) {
        if (names.isEmpty()) {
            return cast;
        }
        Optional<LocalDate> day = article.published().map(Published::date);
        List<Actor> actors = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Actor actor : cast.actors()) {
            RegisteredActor found = mayBeMeant(actor)
                    ? RegisterSearch.prepare(actor, cast, names, agreement).complete(day)
                    : RegisteredActor.unchanged(actor);
            actors.add(found.actor());
            found.doubt().ifPresent(doubts::add);
        }
        MergedActors merged = MergedActors.merge(actors);
        return cast.with(merged.actors(), merged.same(), doubts);
    }

    /** The engine takes some surnames for organisations; those that nothing else is known of may be people. */
    private static boolean mayBeMeant(Actor actor) {
        boolean unknown = actor.kind() == Kind.ORGANIZATION
                && !actor.isCoded()
                && !actor.name().contains(" ");
        return actor.kind() == Kind.PERSON || unknown;
    }
}
