package dateline.actor.mention;

import dateline.record.Actor.Kind;

/**
 * What a phrase says it means.
 *
 * @param kind what sort of actor
 * @param name the name, or the words of the phrase
 * @param key by which equal phrases are known to mean one
 */
public record Designation(Kind kind, String name, MentionKey key) {
    static Designation person(String name) {
        return new Designation(Kind.PERSON, name, new MentionKey.Person(name));
    }

    Designation keyed(MentionKey other) {
        return new Designation(kind, name, other);
    }
}
