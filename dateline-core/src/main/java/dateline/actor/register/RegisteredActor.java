package dateline.actor.register;

import dateline.record.Actor;
import dateline.record.Doubt;
import java.util.Optional;

/**
 * An actor after the register was asked.
 *
 * @param actor with what the register gives, or as the report has it
 * @param doubt what was taken from the register, or why nothing was; empty where the register has nothing to say
 */
record RegisteredActor(Actor actor, Optional<Doubt> doubt) {
    static RegisteredActor unchanged(Actor actor) {
        return new RegisteredActor(actor, Optional.empty());
    }

    static RegisteredActor unchanged(Actor actor, String why) {
        return new RegisteredActor(actor, Optional.of(RegisterMark.doubt(actor, why)));
    }
}
