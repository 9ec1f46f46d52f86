package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Sentence;
import dateline.record.Actor.Role;

/** What a title says of whoever bears it: role, country and sectors. */
final class Offices {
    private Offices() {}

    /**
     * Country and sectors of a title: its own sector, or that of what it belongs to ("*", and with a sector after it for an
     * owner that has none: "*GOV"), or none ("-").
     */
    static ActorCode code(Hit title, ActorCode owner) {
        if (title.meaning().startsWith("*")) {
            return owner.or(ActorCode.read(title.meaning().substring(1)));
        }
        return new ActorCode(owner.country(), ActorCode.read(title.meaning()).sectors());
    }

    static Role role(Sentence sentence, Hit title, ActorCode owner) {
        return new Role(
                sentence.textOf(title.from(), title.to()), owner.country(), sentence.spanOf(title.from(), title.to()));
    }
}
