package dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static Lexicon names(String... lines) {
        return Lexicon.names(List.of(new DataFile("actor/names.tsv", String.join("\n", lines))));
    }

    @Test
    void a_name_is_found_in_its_own_case_or_in_capitals() {
        Lexicon lexicon = names("# remark", "Turkey\tTUR");

        assertThat(lexicon.meaning("Turkey")).contains("TUR");
        assertThat(lexicon.meaning("TURKEY")).contains("TUR");
        assertThat(lexicon.meaning("turkey")).isEmpty();
    }

    @Test
    void a_meaning_may_change_with_the_day() {
        Lexicon lexicon = names("Ana Brant\tSWEGOV\t2010\t2014-10-03", "Ana Brant\tSWEELI\t2014-10-03");

        assertThat(lexicon.meaning("Ana Brant", Optional.of(LocalDate.of(2012, 1, 1)))
                        .map(Lexicon.Entry::meaning))
                .contains("SWEGOV");
        assertThat(lexicon.meaning("Ana Brant", Optional.of(LocalDate.of(2020, 1, 1)))
                        .map(Lexicon.Entry::meaning))
                .contains("SWEELI");
        assertThat(lexicon.meaning("Ana Brant", Optional.of(LocalDate.of(2000, 1, 1))))
                .isEmpty();
    }

    @Test
    void a_later_file_may_say_something_else_of_a_phrase() {
        Lexicon lexicon = Lexicon.names(
                List.of(new DataFile("actor/names.tsv", "Chad\tTCD"), new DataFile("actor/names.tsv", "Chad\tTHA")));

        assertThat(lexicon.meaning("Chad")).contains("THA");
    }

    @Test
    void names_in_capitals_are_found_wherever_a_capital_stands_among_them() {
        Lexicon lexicon = Lexicon.capitals(List.of(new DataFile("actor/names.tsv", "PORT AL-SEVRAN\tCRV")));

        assertThat(lexicon.meaning("Port al-Sevran")).contains("CRV");
        assertThat(lexicon.meaning("PORT AL-SEVRAN")).contains("CRV");
        assertThat(lexicon.meaning("port al-sevran")).isEmpty();
    }

    @Test
    void wrong_lines_are_told_all_at_once() {
        assertThatThrownBy(() -> names("Chad\tTCD", "Mali MLI", "Chad\tTHA", "Fiji\tFJI\tsoon"))
                .isInstanceOf(RuleException.class)
                .satisfies(
                        e -> assertThat(((RuleException) e).problems())
                                .containsExactly(
                                        "actor/names.tsv:2: expected \"phrase, tab, meaning\" and at most two dates behind, found \"Mali MLI\"; put tabs between the columns",
                                        "actor/names.tsv:3: \"Chad\" already means TCD in actor/names.tsv:1; keep one of the two",
                                        "actor/names.tsv:4: expected days such as 2014-03-18 or years such as 2014 in columns 3 and 4, found \"Fiji\tFJI\tsoon\""));
    }
}
