package dateline.actor.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.mention.MentionKey.Group;
import dateline.actor.mention.MentionKey.Office;
import dateline.actor.mention.MentionKey.Owned;
import dateline.actor.mention.MentionKey.Person;
import dateline.actor.mention.MentionKey.ProperName;
import dateline.actor.mention.MentionKey.Region;
import dateline.actor.name.ActorCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentionKeyTest {
    private static final ActorCode MALI = ActorCode.read("MLIMIL");
    private static final ActorCode CHAD = ActorCode.read("TCDMIL");

    @Test
    void the_army_of_one_country_is_not_that_of_another() {
        assertThat(Group.of("Army", MALI)).isEqualTo(Group.of("army", MALI)).isNotEqualTo(Group.of("army", CHAD));
    }

    @Test
    void an_office_is_no_group_of_the_same_words() {
        assertThat((MentionKey) Office.of("minister", MALI)).isNotEqualTo(Group.of("minister", MALI));
    }

    @Test
    void the_leader_of_one_union_is_not_that_of_another() {
        MentionKey leader = Office.of("leader", ActorCode.NONE);
        assertThat(new Owned(leader, "a1"))
                .isEqualTo(new Owned(leader, "a1"))
                .isNotEqualTo(new Owned(leader, "a2"))
                .isNotEqualTo(leader);
        assertThat(new Owned(leader, "a1").owner()).hasValue("a1");
        assertThat(leader.owner()).isEmpty();
    }

    @Test
    void a_party_of_another_nation_is_another_party() {
        ProperName labour = new ProperName("Labour Party");
        assertThat(labour).isNotEqualTo(new ProperName("Labour Party", Optional.of("NOR")));
        assertThat(labour.isProperName()).isTrue();
        assertThat(new Person("Ana Brant").isProperName()).isFalse();
    }

    @Test
    void whosever_it_is_a_region_is_one_and_people_are_anybody() {
        assertThat(new Owned(new Region("Crimea"), "a1").isRegion()).isTrue();
        assertThat(new Owned(Group.of("people", MALI), "a1").isAnybody()).isTrue();
        assertThat(Group.of("young people", MALI).isAnybody()).isFalse();
    }
}
