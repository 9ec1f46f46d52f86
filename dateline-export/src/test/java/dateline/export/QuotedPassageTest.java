package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Actor.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedPassageTest {
    private static List<String> passages(SampleReading sample) {
        return QuotedPassage.of(sample.reading()).stream()
                .map(p -> p.statement().id() + " "
                        + p.words().of(sample.reading().article().text()))
                .toList();
    }

    @Test
    void words_stand_without_their_marks_and_an_interrupted_quotation_is_two() {
        assertThat(passages(SampleReading.of("“The road,” Keita said, “ is open. ”")
                        .says(List.of(), "said", "“The road,”", "“ is open. ”")))
                .containsExactly("s1 The road,", "s1 is open.");
    }

    @Test
    void of_what_is_said_partly_in_marks_only_that_part_is_taken() {
        assertThat(passages(SampleReading.of("Keita said the plan was «a disgrace» and \"a joke\".")
                        .says(List.of(), "said", "the plan was «a disgrace» and \"a joke\"")))
                .containsExactly("s1 a disgrace", "s1 a joke");
    }

    @Test
    void a_quotation_told_in_a_statement_is_the_inner_speaker_s() {
        assertThat(passages(SampleReading.of("Keita said that Diallo had called the vote “a clear lie”.")
                        .says(List.of("a1"), "said", "that Diallo had called the vote “a clear lie”")
                        .says(List.of("a2"), "called", "“a clear lie”")))
                .containsExactly("s2 a clear lie");
    }

    @Test
    void what_is_told_inside_a_quotation_stays_with_the_one_who_is_quoted() {
        assertThat(passages(SampleReading.of("“He promised to come,” Keita said.")
                        .says(List.of("a1"), "promised", "to come")
                        .says(List.of("a2"), "said", "“He promised to come,”")))
                .containsExactly("s2 He promised to come,");
    }

    @Test
    void a_quotation_that_nobody_is_told_to_have_said_is_left_out() {
        assertThat(passages(SampleReading.of("The banner read “Bread and peace for all”. Keita said no.")
                        .says(List.of("a1"), "said", "no")))
                .isEmpty();
    }

    @Test
    void only_what_is_asked_for_is_left_and_a_quotation_changes_no_hands_by_it() {
        Excerpt all = SampleReading.of("Keita said that Diallo had called the vote “a clear lie”.")
                .actor("a1", Kind.PERSON, "Keita", "Keita")
                .says(List.of("a1"), "said", "that Diallo had called the vote “a clear lie”")
                .says(List.of("a2"), "called", "“a clear lie”")
                .excerpt();
        Excerpt keita = all.only(s -> s.speakers().contains("a1"));

        assertThat(keita.statements()).hasSize(1);
        assertThat(keita.passages()).isEmpty();
        assertThat(keita.onlyQuoted().statements()).isEmpty();
        assertThat(all.onlyQuoted().statements())
                .singleElement()
                .satisfies(s -> assertThat(s.id()).isEqualTo("s2"));
    }

    @Test
    void names_are_found_whole_or_by_their_end_and_pronouns_name_nobody() {
        Excerpt excerpt = SampleReading.of("Minister Ana Keita met Keitas. The minister said Keita was late.")
                .actor("a1", Kind.PERSON, "Ana Keita", "Minister Ana Keita", "The minister", "Keita was", "Keitas")
                .excerpt();

        assertThat(NameMention.of(
                        excerpt.reading().actors().get(0), excerpt.reading().article()))
                .extracting(m -> m.span().of(excerpt.reading().article().text()))
                .containsExactly("Ana Keita", "Keita");
    }
}
