package dateline.knowledge.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.ontology.EventCard.Mutual;
import dateline.knowledge.ontology.EventCard.Need;
import dateline.record.EventType;
import dateline.record.RecordKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventCardReaderTest {
    private static Knowledge withCard(String means) {
        return Knowledge.builtIn().with(List.of(new DataFile("event/own.yaml", """
                        - rule: tickle
                          means: {%s}
                          verbs: ["<source> tickle <target>"]
                          finds: [{"Mali tickled Chad.": "MLI ACCUSE 112 TCD"}]
                          passes over: ["It tickled."]
                        """.formatted(means))));
    }

    private static List<EventCard> tickle(String means) {
        return Ontology.read(withCard(means)).cards().all().stream()
                .filter(card -> card.rule().id().equals("tickle"))
                .toList();
    }

    @Test
    void what_a_card_means_is_read_as_values() {
        assertThat(tickle("plover: REQUEST, cameo: \"100\", frame: demand, needs: act, mutual: several"))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.type()).isEqualTo(EventType.REQUEST);
                    assertThat(card.cameo()).isEqualTo("100");
                    assertThat(card.mode()).isEmpty();
                    assertThat(card.frame()).contains(Frame.DEMAND);
                    assertThat(card.needs(Need.ACT)).isTrue();
                    assertThat(card.isMutual(Mutual.SEVERAL)).isTrue();
                });
    }

    @Test
    void a_card_for_what_is_no_event_has_no_code() {
        assertThat(tickle("event: none")).isEmpty();
    }

    @Test
    void a_mode_must_be_one_of_its_type() {
        assertThatThrownBy(() -> Ontology.read(withCard("plover: ACCUSE, mode: drone, cameo: \"112\"")))
                .hasMessage("event/own.yaml:1: rule \"tickle\": expected no mode or one of"
                        + " [disapprove, investigate, allege] with ACCUSE, found \"drone\"");
        assertThatThrownBy(() -> Ontology.read(withCard("plover: AID, mode: drone, cameo: \"070\"")))
                .hasMessage("event/own.yaml:1: rule \"tickle\": expected no mode with AID, found \"drone\"");
    }

    @Test
    void contexts_must_be_known() {
        assertThatThrownBy(() -> Ontology.read(withCard("plover: AID, contexts: health sport, cameo: \"070\"")))
                .hasMessage(
                        "event/own.yaml:1: rule \"tickle\": expected \"contexts: …\", one of event/contexts.tsv, several with"
                                + " blanks between, found \"health sport\"");
    }

    @Test
    void the_type_must_be_that_of_the_code() {
        assertThatThrownBy(() -> Ontology.read(withCard("plover: AID, cameo: \"112\"")))
                .hasMessage(
                        "event/own.yaml:1: rule \"tickle\": expected the type that event/codes.tsv gives for \"112\","
                                + " ACCUSE, found \"AID\"; choose another code or type, or give the reason in event/other-types.tsv");
        assertThatThrownBy(() -> Ontology.read(withCard("plover: SUPPORT, cameo: \"018\"")))
                .hasMessageContaining("gives for \"018\", none, found \"SUPPORT\"");
    }

    @Test
    void another_type_may_be_given_with_its_reason() {
        assertThatCode(() -> Ontology.read(withCard("plover: SANCTION, mode: convict, cameo: \"116\"")))
                .doesNotThrowAnyException();

        Knowledge own = withCard("plover: AID, cameo: \"112\"")
                .with(List.of(new DataFile("event/other-types.tsv", "112\tAID\tblame helps\n")));
        assertThatCode(() -> Ontology.read(own)).doesNotThrowAnyException();
    }

    @Test
    void type_and_code_must_be_there() {
        assertThatThrownBy(() -> Ontology.read(withCard("mutual: yes")))
                .hasMessageContaining("event/own.yaml:1: rule \"tickle\" needs \"plover: …\", one of [AGREE, ")
                .hasMessageContaining(
                        "event/own.yaml:1: rule \"tickle\" needs \"cameo: …\", a code of event/codes.tsv in quotes");
        assertThatThrownBy(() -> Ontology.read(withCard("plover: BLAME, cameo: \"999\"")))
                .hasMessageContaining(
                        "event/own.yaml:1: rule \"tickle\": expected \"plover: …\", one of event/types.tsv,"
                                + " found \"BLAME\"")
                .hasMessageContaining("one of event/codes.tsv, found \"999\"");
    }

    @Test
    void every_card_shows_two_sentences_it_finds_and_two_it_passes_over() {
        assertThat(RuleBook.of(Knowledge.builtIn(), RecordKind.EVENT).cards())
                .allSatisfy(card -> assertThat(card.finds()).as(card.id()).hasSizeGreaterThanOrEqualTo(2))
                .allSatisfy(card -> assertThat(card.passesOver()).as(card.id()).hasSizeGreaterThanOrEqualTo(2));
    }
}
