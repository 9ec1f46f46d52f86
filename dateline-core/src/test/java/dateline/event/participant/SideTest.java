package dateline.event.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Way;
import dateline.event.explain.Participant.Where;
import dateline.event.explain.Participants;
import dateline.event.explain.Side;
import dateline.record.Actor;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideTest {
    private static final Actor MALI = country("a1", "Mali");
    private static final Actor CHAD = country("a2", "Chad");

    private static Actor country(String id, String name) {
        return new Actor(
                id,
                Actor.Kind.COUNTRY,
                name,
                Optional.of(Actor.Home.said(name)),
                List.of(),
                List.of(),
                List.of(),
                "test");
    }

    private static Participant named(Actor actor, int start) {
        return new Participant(actor, new Span(start, start + 4), Way.NAMED, Where.SLOT);
    }

    @Test
    void an_actor_found_twice_keeps_its_rank_and_has_the_words_found_last() {
        List<Participant> found = Participant.unique(Stream.of(named(MALI, 0), named(CHAD, 10), named(MALI, 20)));

        assertThat(found).containsExactly(named(MALI, 20), named(CHAD, 10));
    }

    @Test
    void those_whom_only_the_context_implies_are_not_named() {
        Side side = Side.inferredFrom(List.of(named(MALI, 0)));

        assertThat(side.ids()).containsExactly("a1");
        assertThat(side.named()).isEmpty();
        assertThat(side.inferredNames()).containsExactly("Mali");
    }

    @Test
    void where_nobody_is_found_nobody_is_inferred() {
        assertThat(Side.inferredFrom(List.of()).inferred()).isFalse();
    }

    @Test
    void who_leaves_a_side_takes_the_reason_along() {
        Side side = Side.of(List.of(named(MALI, 0), named(CHAD, 10))).filter(CHAD::equals);

        assertThat(side.actors()).containsExactly(CHAD);
        assertThat(side.reasons()).containsExactly(named(CHAD, 10));
    }

    @Test
    void a_mutual_act_has_all_on_both_sides() {
        Side mali = Side.of(List.of(named(MALI, 0)));
        Side chad = Side.unexplained(List.of(CHAD));

        assertThat(new Participants(mali, chad, true).sourceIds()).containsExactly("a1", "a2");
        assertThat(new Participants(mali, chad, true).targetIds()).containsExactly("a1", "a2");
        assertThat(new Participants(mali, chad, false).targetIds()).containsExactly("a2");
    }
}
