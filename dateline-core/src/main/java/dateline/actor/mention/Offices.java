package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Sentence;
import dateline.record.Actor.Role;
import dateline.record.Span;

/** What a title says of whoever bears it: role, country and sectors. */
final class Offices {
    private final Sentence sentence;

    Offices(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Country and sectors of a title: its own sector, or that of what it belongs to ("*", and with a sector behind it for an
     * owner that has none: "*GOV"), or none ("-").
     */
    static ActorCode code(Hit title, ActorCode owner) {
        if (title.meaning().startsWith("*")) {
            return owner.or(ActorCode.of(title.meaning().substring(1)));
        }
        return new ActorCode(owner.country(), ActorCode.of(title.meaning()).sectors());
    }

    Role role(Hit title, ActorCode owner) {
        Span span = sentence.spanOf(title.from(), title.to());
        return new Role(sentence.textOf(title.from(), title.to()), owner.country(), span);
    }
}
