package dateline.statement.answer;

import dateline.actor.Cast;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Statement;
import java.util.List;

/**
 * Those for whom the speakers of a statement may have spoken.
 *
 * @param speakers who made the statement
 */
record SpeakerSide(List<Actor> speakers) {
    static SpeakerSide of(Statement statement, Cast cast) {
        return new SpeakerSide(statement.speakers().stream().map(cast::actor).toList());
    }

    boolean includes(Actor actor) {
        return speakers.stream().anyMatch(s -> isOfSameSide(s, actor));
    }

    /** The same actor, or a country and somebody who acts for it. */
    private static boolean isOfSameSide(Actor one, Actor other) {
        boolean country = one.kind() == Kind.COUNTRY || other.kind() == Kind.COUNTRY;
        return one.equals(other)
                || country
                        && one.statedCountry().isPresent()
                        && one.statedCountry().equals(other.statedCountry());
    }
}
