package dateline.event.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.Frame;
import dateline.knowledge.ontology.Ontology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of acts about acts. */
class CompositionTest {
    private static final Composition COMPOSITION = Composition.read(Knowledge.builtIn());
    private static final Cameo CAMEO = Ontology.read(Knowledge.builtIn()).cameo();

    @ParameterizedTest
    @CsvSource({
        "DEMAND, 0874, 1056", // demands a withdrawal
        "APPEAL, 073, 0233", // appeals for food
        "INTEND, 072, 0332", // offers arms
        "REJECT, 046, 125", // rejects talks
        "THREATEN, 163, 1312", // threatens with an embargo
        "THREATEN, 1952, 1384" // threatens with drones: as any attack from the air
    })
    void an_act_in_a_frame_has_the_code_of_both(Frame frame, String act, String expected) {
        assertThat(COMPOSITION.codeIn(frame, act)).contains(expected);
    }

    @Test
    void a_frame_that_an_act_adds_nothing_to_stays_as_it_is() {
        assertThat(COMPOSITION.codeIn(Frame.APPEAL, "190")).isEmpty();
    }

    @Test
    void to_end_an_act_has_a_code_of_its_own() {
        assertThat(COMPOSITION.codeOfEnd("191")).contains("0872");
        assertThat(COMPOSITION.codeOfEnd("163")).contains("085");
    }

    @Test
    void a_line_that_is_none_is_named() {
        Knowledge knowledge =
                Knowledge.builtIn().with(List.of(new DataFile("event/composed.tsv", "# own\n073\tfood\t\t\t\t\t\n")));
        assertThatThrownBy(() -> Composition.read(knowledge))
                .hasMessageContaining("event/composed.tsv:2: expected seven CAMEO codes or blanks between tabs")
                .hasMessageContaining("found \"073\tfood");
    }

    @Test
    void a_topic_that_is_none_is_named() {
        Knowledge knowledge =
                Knowledge.builtIn().with(List.of(new DataFile("event/topics.tsv", "talks\tadverb\t046\n")));
        assertThatThrownBy(() -> Topics.read(knowledge))
                .hasMessageContaining("event/topics.tsv:1: expected \"word, tab, noun or verb")
                .hasMessageContaining("found \"talks\tadverb\t046\"");
    }

    @Test
    void acts_inside_others_get_codes_of_the_tree_with_the_type_of_their_frame() {
        for (Cameo.Code act : CAMEO.all()) {
            for (Frame frame : Frame.values()) {
                COMPOSITION
                        .codeIn(frame, act.code())
                        .ifPresent(code -> assertThat(CAMEO.exact(code).flatMap(Cameo.Code::type))
                                .as(frame + " " + act.code() + " gives " + code)
                                .contains(frame.type()));
            }
            COMPOSITION
                    .codeOfEnd(act.code())
                    .ifPresent(code -> assertThat(CAMEO.exact(code)).as(code).isPresent());
        }
    }
}
