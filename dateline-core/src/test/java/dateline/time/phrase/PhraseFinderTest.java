package dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phrases mean by themselves, told on Wednesday, 15 May 2024. */
class PhraseFinderTest {
    private static final PhraseFinder FINDER = new PhraseFinder(Grammar.of(Knowledge.builtIn()));

    private static String read(String text, Direction outlook) {
        Anchor anchor = FINDER.anchor(Optional.of(LocalDate.of(2024, 5, 15)), ReferenceTimes.NOTHING, outlook);
        return FINDER.find(text).stream()
                .flatMap(hit -> hit.phrase().sense().of(hit.words(), anchor).stream())
                .map(m -> m.value().orElse("?")
                        + m.start().map(s -> " from " + s).orElse("")
                        + m.end().map(e -> " to " + e).orElse(""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            left last week                | 2024-W19 from 2024-05-06 to 2024-05-12
            left in the last decade       | 201 from 2010 to 2019
            the third quarter of 2022     | 2022-Q3 from 2022-07 to 2022-09
            the first half of 2022        | 2022-H1 from 2022-01 to 2022-06
            the summer of 2022            | 2022-SU from 2022-06 to 2022-08
            over the weekend              | 2024-W19-WE from 2024-05-11 to 2024-05-12
            the week of April 3           | 2024-W14 from 2024-04-01 to 2024-04-07
            left overnight                | 2024-05-14TNI from 2024-05-14 to 2024-05-15
            since the 1980s               | 198 from 1980 to 1989
            fiscal 2023                   | 2023 from 2023 to 2023
            in the 3rd century            | 02 from 0200 to 0299
            65,000,000 years ago          | PAST_REF
            """)
    void tells_the_first_and_last_day(String text, String expected) {
        assertThat(read(text, Direction.BACK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            on Friday                     | 2024-05-10 | 2024-05-17
            on Wednesday                  | 2024-05-15 | 2024-05-15
            on July 1                     | 2023-07-01 | 2024-07-01
            in September                  | 2023-09    | 2024-09
            on Thanksgiving               | 2023-11-23 | 2024-11-28
            """)
    void looks_back_or_ahead(String text, String back, String ahead) {
        assertThat(read(text, Direction.BACK)).startsWith(back);
        assertThat(read(text, Direction.AHEAD)).startsWith(ahead);
    }

    @Test
    void what_leads_out_of_the_calendar_is_not_resolved() {
        assertThat(TimexValue.year(0).value()).contains("0000");
        assertThat(TimexValue.year(-1).value()).isEmpty();
        assertThat(Unit.DAY.shifted(LocalDate.of(9999, 12, 31), 1))
                .isEqualTo(TimexValue.unresolved(TimeExpression.Type.DATE));
        assertThat(Unit.WEEK.shifted(LocalDate.of(0, 1, 20), -9).start()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            on June 31
            at 31:20 GMT
            a second group
            may have left
            they march on the town
            three-quarters of its food
            in room 2024-25
            """)
    void passes_over_what_is_no_time(String text) {
        assertThat(read(text, Direction.BACK)).isEmpty();
    }
}
