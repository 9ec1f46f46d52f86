package dateline.knowledge.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import dateline.knowledge.RuleException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCardReaderTest {
    private static final String GOOD = """
            - rule: blame-for
              means: {plover: ACCUSE, cameo: "112"}
              verbs:
                - "<source> blame <target> [for <what>]"
              finds:
                - "Mali blamed Chad for the raid.": MLI ACCUSE 112 TCD
                - "Mali blamed Chad and praised Niger.": [MLI ACCUSE 112 TCD, MLI SUPPORT 051 NER]
              passes over:
                - "The blame game went on."
                - "Mali praised Niger.": {but: MLI SUPPORT 051 NER}
            """;

    @Test
    void reads_a_card() {
        RuleCard card = RuleCardReader.read(List.of(new DataFile("event/accuse.yaml", GOOD)))
                .get(0);

        assertThat(card.id()).isEqualTo("blame-for");
        assertThat(card.means("cameo")).contains("112");
        assertThat(card.finds())
                .containsExactly(
                        new RuleCard.Example("Mali blamed Chad for the raid.", List.of("MLI ACCUSE 112 TCD")),
                        new RuleCard.Example(
                                "Mali blamed Chad and praised Niger.",
                                List.of("MLI ACCUSE 112 TCD", "MLI SUPPORT 051 NER")));
        assertThat(card.passesOver())
                .containsExactly(
                        new RuleCard.Example("The blame game went on.", List.of()),
                        new RuleCard.Example("Mali praised Niger.", List.of("MLI SUPPORT 051 NER")));
    }

    @Test
    void a_near_miss_that_gives_records_names_them_after_but() {
        String bad = GOOD.replace("{but: MLI", "{and: MLI");

        assertThatThrownBy(() -> RuleCardReader.read(List.of(new DataFile("event/accuse.yaml", bad))))
                .hasMessage("event/accuse.yaml:10: rule \"blame-for\": expected a sentence in quotes, or a sentence, a"
                        + " colon and {but: the record that another card finds in it}");
    }

    @Test
    void tells_every_problem_at_once_with_file_and_line() {
        String bad = "- rule: no-examples\n  verbs: [\"<source> blame <target>\"]\n"
                + "- rule: bad-pattern\n  verbs: [\"<source>\"]\n  pattern: x\n  finds: [\"No record.\"]\n"
                + "  passes over: [\"A.\"]\n";

        assertThatThrownBy(() -> RuleCardReader.read(List.of(new DataFile("event/accuse.yaml", bad))))
                .isInstanceOf(RuleException.class)
                .satisfies(
                        e -> assertThat(((RuleException) e).problems())
                                .containsExactly(
                                        "event/accuse.yaml:1: rule \"no-examples\" needs at least one sentence it finds, with the record expected",
                                        "event/accuse.yaml:1: rule \"no-examples\" needs at least one sentence it passes over",
                                        "event/accuse.yaml:3: \"pattern\" is no part of a card; its parts are rule, means, verbs, nouns, finds and \"passes over\"",
                                        "event/accuse.yaml:4: rule \"bad-pattern\": expected a predicate behind the first slot, as in \"<source> accuse <target>\", found \"<source>\"",
                                        "event/accuse.yaml:3: rule \"bad-pattern\" needs at least one pattern under \"verbs\" or \"nouns\"",
                                        "event/accuse.yaml:6: rule \"bad-pattern\": expected a sentence in quotes, a colon and the record it gives, or a list of all of them",
                                        "event/accuse.yaml:3: rule \"bad-pattern\" needs at least one sentence it finds, with the record expected"));
    }

    @Test
    void two_cards_of_one_name_are_a_mistake_wherever_they_stand() {
        List<DataFile> files = List.of(new DataFile("event/a.yaml", GOOD), new DataFile("event/b.yaml", GOOD));

        assertThatThrownBy(() -> RuleCardReader.read(files))
                .hasMessage(
                        "event/b.yaml:1: rule \"blame-for\" stands already at event/a.yaml:1; give one of them another name");
    }

    @Test
    void broken_yaml_is_named_by_line() {
        assertThatThrownBy(() -> RuleCardReader.read(List.of(new DataFile("event/a.yaml", "- rule: a\n  verbs: [\n"))))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("event/a.yaml:3: cannot be read as YAML: ");
    }
}
