package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.event.CodeCoverage.GivenBy;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.knowledge.ontology.EventCard;
import dateline.knowledge.ontology.Ontology;
import dateline.knowledge.ontology.Plover;
import dateline.record.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeCoverageTest {
    private static final Ontology ONTOLOGY = Ontology.read(Knowledge.builtIn());

    private static RuleCard rule(String id) {
        return new RuleCard(id, "event/own.yaml:1", Map.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Cameo.Code code(String code) {
        return ONTOLOGY.cameo().exact(code).orElseThrow();
    }

    @Test
    void a_card_reaches_its_code_type_mode_and_contexts_and_nothing_else() {
        RuleCard blame = rule("blame");
        CodeCoverage coverage = CodeCoverage.byCards(List.of(new EventCard(
                blame,
                EventType.ACCUSE,
                Optional.of("allege"),
                List.of("legal", "crime"),
                code("112"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));

        assertThat(coverage.cards(code("112"))).containsExactly(blame);
        assertThat(coverage.givenBy(code("112"))).isEqualTo(GivenBy.CARD);
        assertThat(coverage.givenBy(code("11"))).isEqualTo(GivenBy.NONE);
        assertThat(coverage.givenBy(code("1121"))).isEqualTo(GivenBy.NONE);
        assertThat(coverage.givenBy(EventType.ACCUSE)).isEqualTo(GivenBy.CARD);
        assertThat(coverage.givenBy(EventType.AID)).isEqualTo(GivenBy.NONE);
        assertThat(ONTOLOGY.plover().modes())
                .filteredOn(m -> coverage.givenBy(m) == GivenBy.CARD)
                .extracting(Plover.Mode::label)
                .containsExactly("ACCUSE/allege");
        assertThat(ONTOLOGY.plover().contexts())
                .filteredOn(c -> coverage.givenBy(c) == GivenBy.CARD)
                .extracting(Plover.Context::name)
                .containsExactly("legal", "crime");
    }

    @Test
    void a_demand_and_the_act_inside_it_reach_a_code_together() {
        CodeCoverage coverage = CodeCoverage.read(Knowledge.builtIn());

        assertThat(coverage.composing(code("1056"))).contains("demand", "must-do");
        assertThat(coverage.composing(code("2042"))).isEmpty();
        assertThat(ONTOLOGY.cameo().all())
                .filteredOn(c ->
                        coverage.cards(c).isEmpty() && !coverage.composing(c).isEmpty())
                .isNotEmpty()
                .allMatch(c -> coverage.givenBy(c) == GivenBy.COMPOSED);
    }
}
