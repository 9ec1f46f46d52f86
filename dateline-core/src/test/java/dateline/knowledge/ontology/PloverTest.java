package dateline.knowledge.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.record.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PloverTest {
    private static final Plover PLOVER = PloverReader.read(Knowledge.builtIn());

    @Test
    void every_type_is_defined() {
        assertThat(PLOVER.types()).extracting(Plover.Type::type).containsExactly(EventType.values());
        assertThat(PLOVER.types())
                .filteredOn(Plover.Type::needsRecipient)
                .extracting(Plover.Type::type)
                .containsExactly(EventType.COOPERATE, EventType.AID, EventType.SANCTION);
    }

    @Test
    void five_types_have_no_modes() {
        assertThat(EventType.values())
                .filteredOn(t -> PLOVER.modes(t).isEmpty())
                .containsExactly(
                        EventType.AGREE, EventType.SUPPORT, EventType.CONCEDE, EventType.COOPERATE, EventType.AID);
    }

    @Test
    void there_are_thirty_seven_contexts() {
        assertThat(PLOVER.contexts()).hasSize(37);
        assertThat(PLOVER.contexts())
                .extracting(Plover.Context::name)
                .contains("human_rights")
                .doesNotContain("democracy");
    }

    @Test
    void a_quad_class_has_a_name() {
        assertThat(EventType.CONCEDE.quadName()).isEqualTo("verbal cooperation");
        assertThat(EventType.RETREAT.quadName()).isEqualTo("material cooperation");
        assertThat(EventType.ACCUSE.quadName()).isEqualTo("verbal conflict");
        assertThat(EventType.ASSAULT.quadName()).isEqualTo("material conflict");
    }

    @Test
    void mistakes_in_the_tables_are_told_with_file_and_line() {
        Knowledge own = Knowledge.builtIn()
                .with(List.of(
                        new DataFile("event/modes.tsv", "# own\nACCUSE\tallege\tblames\nBLAME\tloud\tshouts\n"),
                        new DataFile("event/contexts.tsv", "sport\n")));

        assertThatThrownBy(() -> PloverReader.read(own)).hasMessage("""
                        event/modes.tsv:2: "ACCUSE/allege" stands already further up; keep one of the two
                        event/modes.tsv:3: expected PLOVER type, tab, mode, tab, meaning; found "BLAME\tloud\tshouts"
                        event/contexts.tsv:1: expected context, tab, meaning; found "sport\"""");
    }
}
