package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.cli.terminal.Style;
import dateline.cli.terminal.Wrap;
import dateline.export.Excerpt;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesPageTest {
    private static final String ADDRESS = "https://example.org/" + "road/".repeat(40);
    private static final String LONG =
            "“The talks go on,” said the Joint Commission for the Demarcation of the Northern and Eastern Borderlands"
                    + " on Monday. The government of Mali said that it would look at "
                    + ADDRESS
                    + " and that the road to the border was open to all of them. The army said on Tuesday that it was in"
                    + " the town and that the people there had been told of it.\n";

    private static List<String> lines(String text, int width) throws IOException {
        return new QuotesPage(
                        Excerpt.of(Reports.read("earthquake-web", text), 1),
                        new StatementFilter(),
                        new Style(false),
                        width)
                .text()
                .lines()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void no_line_is_longer_than_the_page_is_wide_nor_ends_in_blanks(int width) throws IOException {
        for (String name : Reports.names()) {
            assertThat(lines(Reports.text(name), width))
                    .allSatisfy(
                            l -> assertThat(l).hasSizeLessThanOrEqualTo(width).doesNotEndWith(" "));
        }
        assertThat(lines(LONG, width)).allSatisfy(l -> assertThat(l).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void a_wide_page_breaks_nothing() throws IOException {
        assertThat(lines(LONG, 400).stream().filter(l -> l.contains(ADDRESS))).hasSize(1);
    }

    @Test
    void a_word_too_long_for_its_column_is_cut_between_characters() {
        assertThat(Wrap.cell("ab 😀😀😀😀😀 c", 3)).containsExactly("ab", "😀😀😀", "😀😀", "c");
    }
}
