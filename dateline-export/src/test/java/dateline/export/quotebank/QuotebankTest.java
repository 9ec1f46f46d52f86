package dateline.export.quotebank;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.Excerpt;
import dateline.export.SampleReading;
import dateline.record.Actor.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotebankTest {
    private static Excerpt twice() {
        return SampleReading.published(
                        "2024-05-15",
                        "https://example.org/a",
                        "Roads",
                        "“The road is open,” Ana Keita said. “We wait,” it was added. Later: “the road is open!” Keita repeated.")
                .actor("a1", Kind.PERSON, "Ana Keita", "Ana Keita", "Keita repeated")
                .says(List.of("a1"), "said", "“The road is open,”")
                .says(List.of(), "added", "“We wait,”")
                .says(List.of("a1"), "repeated", "“the road is open!”")
                .excerpt();
    }

    @Test
    void the_same_words_are_one_quotation_whatever_their_capitals_and_points() {
        assertThat(new QuotebankQuotes().of(twice())).isEqualTo("""
                {"quoteID":"report-000001","quotation":"The road is open,","speaker":"Ana Keita","qids":[],"date":"2024-05-15","numOccurrences":2,"probas":[],"urls":["https://example.org/a"]}
                {"quoteID":"report-000002","quotation":"We wait,","speaker":"None","qids":[],"date":"2024-05-15","numOccurrences":1,"probas":[],"urls":["https://example.org/a"]}
                """);
    }

    @Test
    void a_report_tells_names_and_quotations_by_words() {
        assertThat(new QuotebankArticle().of(twice()))
                .startsWith(
                        "{\"articleID\":\"report\",\"articleLength\":19,\"date\":\"2024-05-15\",\"title\":\"Roads\","
                                + "\"url\":\"https://example.org/a\","
                                + "\"names\":[{\"name\":\"Ana Keita\",\"ids\":[],\"offsets\":[[4,6],[17,18]]}],")
                .contains(
                        "\"quoteID\":\"report-000002\",\"numOccurrences\":1,\"quotation\":\"We wait,\",\"quotationOffset\":7,"
                                + "\"leftContext\":\"“The road is open,” Ana Keita said.\","
                                + "\"rightContext\":\"it was added. Later: “the road is open!” Keita repeated.\","
                                + "\"globalTopSpeaker\":\"None\",\"globalProbas\":[],\"localTopSpeaker\":\"None\"")
                .contains("\"quoteID\":\"report-000001\",\"numOccurrences\":2,\"quotation\":\"the road is open!\"");
    }

    @Test
    void a_report_without_quotations_has_none() {
        Excerpt excerpt = SampleReading.of("Nothing happened.").excerpt();

        assertThat(new QuotebankQuotes().of(excerpt)).isEmpty();
        assertThat(new QuotebankArticle().of(excerpt)).endsWith("\"names\":[],\"quotations\":[]}\n");
    }
}
