package dateline.actor.register;

import dateline.record.Actor;
import dateline.record.Doubt;

/** How what comes from a register is marked: an actor by its rule, a doubt by its words. */
public final class RegisterMark {
    /** The step that decided who an actor is. */
    static final String RULE = "register";

    /** How every doubt names what it rests on. */
    static final String SAYS = "the register has ";

    private RegisterMark() {}

    /** Whether a doubt is only that an actor rests on a user's register. */
    public static boolean isOn(Doubt doubt) {
        return doubt.why().contains(SAYS);
    }

    static boolean isOn(Actor actor) {
        return actor.rule().equals(RULE);
    }

    /** A doubt about an actor, at the first words that mean it. */
    static Doubt doubt(Actor actor, String why) {
        return Doubt.of(actor.id(), actor.mentions().get(0), "\"" + actor.name() + "\" " + why);
    }
}
