package dateline.export.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.export.SampleReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class GqgLineTest {
    @Test
    void quotations_stand_between_whole_words_of_what_surrounds_them() {
        String before = "word ".repeat(40);
        String behind = " over".repeat(40);
        String line = new GqgLine()
                .of(SampleReading.published(
                                "2024-05-15",
                                "https://example.org/a",
                                "Roads",
                                before + "“The road is open,”" + behind + ". Keita said.")
                        .says(List.of(), "said", "“The road is open,”")
                        .excerpt());

        assertThat(line)
                .startsWith("{\"id\":\"report\",\"date\":\"2024-05-15\",\"url\":\"https://example.org/a\","
                        + "\"title\":\"Roads\",\"lang\":\"en\",\"quotes\":[{\"pre\":\"word word")
                .contains("word\",\"quote\":\"The road is open,\",\"post\":\"over over")
                .endsWith("over\"}]}\n");
        assertThat(line).doesNotContainPattern("\"pre\":\"[^\"]{101,}").doesNotContainPattern("\"post\":\"[^\"]{101,}");
    }

    @Test
    void what_is_not_known_is_absent() {
        assertThat(new GqgLine().of(SampleReading.of("Nothing happened.").excerpt()))
                .isEqualTo("{\"id\":\"report\",\"lang\":\"en\",\"quotes\":[]}\n");
    }
}
