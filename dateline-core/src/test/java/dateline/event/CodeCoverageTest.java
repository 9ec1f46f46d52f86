package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.CodeCoverage.Way;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.Ontology;
import dateline.knowledge.ontology.Plover;
import dateline.record.EventType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeCoverageTest {
    private static final Ontology ONTOLOGY = Ontology.of(Knowledge.builtIn());

    private static RuleCard card(String id, Map<String, String> means) {
        return new RuleCard(id, "event/own.yaml:1", means, List.of(), List.of(), List.of(), List.of());
    }

    private static Cameo.Code code(String code) {
        return ONTOLOGY.cameo().exact(code).orElseThrow();
    }

    @Test
    void a_card_reaches_its_code_type_mode_and_contexts_and_nothing_else() {
        RuleCard blame =
                card("blame", Map.of("plover", "ACCUSE", "mode", "allege", "contexts", "legal crime", "cameo", "112"));
        CodeCoverage reach = CodeCoverage.of(List.of(blame));

        assertThat(reach.cards(code("112"))).containsExactly(blame);
        assertThat(reach.way(code("112"))).isEqualTo(Way.CARD);
        assertThat(reach.way(code("11"))).isEqualTo(Way.NONE);
        assertThat(reach.way(code("1121"))).isEqualTo(Way.NONE);
        assertThat(reach.way(EventType.ACCUSE)).isEqualTo(Way.CARD);
        assertThat(reach.way(EventType.AID)).isEqualTo(Way.NONE);
        assertThat(ONTOLOGY.plover().modes())
                .filteredOn(m -> reach.way(m) == Way.CARD)
                .extracting(Plover.Mode::label)
                .containsExactly("ACCUSE/allege");
        assertThat(ONTOLOGY.plover().contexts())
                .filteredOn(c -> reach.way(c) == Way.CARD)
                .extracting(Plover.Context::name)
                .containsExactly("legal", "crime");
    }

    @Test
    void a_demand_and_the_act_inside_it_reach_a_code_together() {
        CodeCoverage reach = CodeCoverage.of(Knowledge.builtIn());

        assertThat(reach.composing(code("1056"))).contains("demand", "must-do");
        assertThat(reach.composing(code("2042"))).isEmpty();
        assertThat(ONTOLOGY.cameo().all())
                .filteredOn(c -> reach.cards(c).isEmpty() && !reach.composing(c).isEmpty())
                .isNotEmpty()
                .allMatch(c -> reach.way(c) == Way.COMPOSED);
    }
}
