package dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.LocationWords.Sense;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedWordsTest {
    private static Knowledge knowledge(String path, String own, String users) {
        return new Knowledge(List.of(new DataFile(path, own)), List.of(new DataFile(path, users)));
    }

    @Test
    void a_user_adds_words_to_the_lists_there_are() {
        ListedWords lists = ListedWords.of(
                knowledge("place/word-lists.tsv", "# remark\nfen\tland wet\nhill\tland", "moor\twet"), "place");

        assertThat(lists.named("land")).containsExactlyInAnyOrder("fen", "hill");
        assertThat(lists.named("land", "wet")).containsExactlyInAnyOrder("fen", "hill", "moor");
        assertThat("the moor".matches(lists.fill("the {wet+land}"))).isTrue();
    }

    @Test
    void a_list_that_is_none_is_told_with_its_line() {
        assertThatThrownBy(() ->
                        ListedWords.of(knowledge("place/word-lists.tsv", "fen\tland", "\nmoor\tlnad\nhill"), "place"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("place/word-lists.tsv:2: expected one of the lists land, found \"lnad\"")
                .hasMessageContaining("place/word-lists.tsv:3: expected \"word, tab, lists\", found \"hill\"");
    }

    @Test
    void prepositions_are_asked_for_by_what_they_say() {
        LocationWords words = new LocationWords(Knowledge.builtIn());

        assertThat(words.saying(Sense.WAY)).contains("to", "from", "through").doesNotContain("near", "for");
        assertThat(words.saying(EnumSet.of(Sense.BESIDE)))
                .contains("near", "outside")
                .doesNotContain("in");
        assertThat(words.onlyBeforePlaces()).contains("in", "near").doesNotContain("from", "at");
    }

    @Test
    void a_sense_that_is_none_is_told_with_its_line() {
        assertThatThrownBy(() -> new LocationWords(
                        knowledge("place/prepositions.tsv", "in\tinside\tplace", "atop\tupn\teither\nby\tbeside")))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("place/prepositions.tsv:1: expected senses of")
                .hasMessageContaining("found \"upn\"")
                .hasMessageContaining("place/prepositions.tsv:2: expected \"preposition, tab, senses");
    }

    @Test
    void a_noun_says_the_same_to_all_who_ask() {
        NounLexicon nouns = new NounLexicon(knowledge(
                NounLexicon.PATH,
                "spokeswoman\t*\ttitle\tsomebody\tshe\nally\t-\tnoun\tsomebody\t-\tfriend",
                "fenwarden\tCOP\tboth"));

        assertThat(nouns.titles().meaning("fenwarden")).contains("COP");
        assertThat(nouns.groups().meaning("fenwarden")).contains("COP");
        assertThat(nouns.groups().meaning("spokeswoman")).isEmpty();
        assertThat(nouns.pronoun("Deputy Spokeswoman")).contains("she");
        assertThat(nouns.counted().meaning("ally")).contains("somebody");
        assertThat(nouns.owners().meaning("ally")).contains("friend");
    }

    @Test
    void a_users_table_of_former_times_is_told_and_not_passed_over() {
        assertThatThrownBy(() -> new NounLexicon(new Knowledge(
                        List.of(),
                        List.of(
                                new DataFile("actor/agents.tsv", "fenwarden\tCOP"),
                                new DataFile(NounLexicon.PATH, "fenwarden\tCOP\tnuon")))))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("actor/agents.tsv: expected nouns of persons in actor/nouns.tsv")
                .hasMessageContaining("actor/nouns.tsv:1: expected \"noun, sector, noun or title or both\"");
    }

    @Test
    void every_list_is_asked_for_by_a_name_that_it_has() {
        assertThatThrownBy(() -> ListedWords.of(Knowledge.builtIn(), "place").named("sea", "town"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected a list \"sea\" in place/word-lists.tsv");
        assertThat(ListedWords.of(Knowledge.builtIn(), "place").named("town")).isNotEqualTo(Set.of());
    }
}
