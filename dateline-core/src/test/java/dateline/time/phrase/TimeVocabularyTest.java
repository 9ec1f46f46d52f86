package dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeVocabularyTest {
    private static TimeVocabulary vocabulary(String text) {
        return TimeVocabulary.of(new Knowledge(List.of(new DataFile("time/vague.tsv", text)), List.of()), "vague");
    }

    @Test
    void knows_words_in_any_case_and_over_line_breaks() {
        assertThat(vocabulary("at present\tPRESENT_REF").meaning("At\npresent")).contains("PRESENT_REF");
    }

    @Test
    void says_which_line_is_wrong() {
        assertThatThrownBy(() -> vocabulary("# words\nat present"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("time/vague.tsv:2: expected \"word, tab, meaning\", found \"at present\"");
    }
}
