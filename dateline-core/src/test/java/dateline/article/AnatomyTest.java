package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Article;
import dateline.record.Origin;
import dateline.record.Published;
import dateline.record.Received;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnatomyTest {
    private static Article article(String text, Optional<LocalDate> published) {
        return Anatomy.read(new Received(
                Origin.of("test", "0".repeat(64)),
                text,
                published.map(Published::given),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    /** Each part as "kind: words", one a line. */
    private static List<String> parts(String text) {
        Article article = article(text, Optional.empty());
        return article.parts().stream()
                .map(p -> p.kind().name().toLowerCase(Locale.ROOT) + ": " + article.words(p.span()))
                .toList();
    }

    @Test
    void tells_the_parts_of_an_agency_report() {
        String text = """
                Talks on the lake end early

                By ANA KEITA
                Associated Press

                GOMA, Congo (AP) — The talks ended on Monday.

                What comes next

                Nobody knew when they would go on, the mayor said, and few cared.

                ___

                Keita reported from Kigali.

                Follow AP's coverage at https://example.org
                """;

        assertThat(parts(text))
                .containsExactly(
                        "headline: Talks on the lake end early",
                        "byline: By ANA KEITA",
                        "byline: Associated Press",
                        "dateline: GOMA, Congo (AP)",
                        "paragraph: The talks ended on Monday.",
                        "crosshead: What comes next",
                        "paragraph: Nobody knew when they would go on, the mayor said, and few cared.",
                        "contributor: Keita reported from Kigali.",
                        "promo: Follow AP's coverage at https://example.org");
    }

    @Test
    void a_caption_keeps_apart_from_its_credit_and_a_stray_date() {
        String text = "date 2024-02-21 The minister waves in Yerevan, Feb. 20, 2024. (Ana Keita, Pool Photo via AP)\n\n"
                + "YEREVAN – The minister left.";

        assertThat(parts(text))
                .containsExactly(
                        "date: 2024-02-21",
                        "caption: The minister waves in Yerevan, Feb. 20, 2024.",
                        "credit: (Ana Keita, Pool Photo via AP)",
                        "dateline: YEREVAN",
                        "paragraph: The minister left.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            KYIV – The army left.                                   | KYIV
            ACCRA, Ghana (AP) — The army left.                      | ACCRA, Ghana (AP)
            MOSCOW, March 2 (Reuters) - The army left.              | MOSCOW, March 2 (Reuters)
            NAIROBI, June 25 (Xinhua) -- The army left.             | NAIROBI, June 25 (Xinhua)
            MOSCOW, April 12. /TASS/. The army left.                | MOSCOW, April 12. /TASS/.
            Accra (AFP) – The army left.                            | Accra (AFP)
            Tbilisi (dpa) - The army left.                          | Tbilisi (dpa)
            SAN SALVADOR, 3 JAN 90 -- [Report] [Text] The army left. | SAN SALVADOR, 3 JAN 90
            """)
    void sets_the_dateline_apart(String text, String dateline) {
        assertThat(parts(text)).containsExactly("dateline: " + dateline, "paragraph: The army left.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            U.S. troops left the town.
            The army left – and came back.
            IBM said on Monday that it would leave Mali.
            """)
    void a_paragraph_without_a_dateline_stays_whole(String text) {
        assertThat(parts(text)).containsExactly("paragraph: " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            note        | (Adds minister's reaction in paragraph 4)
            note        | An earlier version of this story gave a wrong date.
            note        | Notes to editors: The figures are preliminary.
            contributor | (Reporting by Ana Keita; Editing by Jo Brant)
            contributor | bur-ak/jb/mw
            promo       | Sign up for our newsletter
            promo       | Read more: Why the lake is shrinking
            credit      | © Ana Keita/Lake Press
            """)
    void words_that_are_no_news_are_told_by_their_form(String kind, String line) {
        assertThat(parts("The army left the town on Monday.\n\n" + line + "\n\nIt came back later that same day."))
                .contains(kind + ": " + line);
    }

    @Test
    void wrapped_lines_make_one_paragraph() {
        String text = "The army said on Monday that it had left the town near the lake and\n"
                + "would not come back before the rains. The mayor thanked the soldiers.\n";

        assertThat(parts(text)).hasSize(1).first().asString().startsWith("paragraph: The army");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Quake shakes coast\\n\\nPublished 12 May 2025\\n\\nA quake shook the coast on Monday, officials said. | 2025-05-12
            Quake shakes coast\\n\\nMay 12, 2025\\n\\nA quake shook the coast on Monday, officials said.          | 2025-05-12
            LIMA, May 12, 2025 (Reuters) - A quake shook the coast.                                              | 2025-05-12
            LIMA, May 12 (Reuters) - A quake shook the coast.                                                    |
            A quake shook the coast on 12 May 2025.                                                              |
            """)
    void the_day_of_publication_is_taken_only_from_where_it_stands(String text, String day) {
        Optional<String> published = article(text.replace("\\n", "\n"), Optional.empty())
                .published()
                .map(p -> p.date().toString());

        assertThat(published).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void a_given_day_that_differs_from_the_stated_one_is_kept_with_a_doubt() {
        Article article = article(
                "LIMA, May 12, 2025 (Reuters) - A quake shook the coast.", Optional.of(LocalDate.of(2025, 5, 13)));

        assertThat(article.published()).map(Published::date).contains(LocalDate.of(2025, 5, 13));
        assertThat(article.doubts()).hasSize(1);
    }

    @Test
    void odd_texts_cost_time_in_proportion_to_their_length() {
        String brackets = "(".repeat(200_000);
        String capitals = "KYIV ".repeat(200_000);
        String lines = "Short line\n\n".repeat(50_000);

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            parts(brackets);
            parts(capitals);
            parts(lines);
        });
    }
}
