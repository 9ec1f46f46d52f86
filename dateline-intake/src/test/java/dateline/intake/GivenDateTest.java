package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.record.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and moments of publication as people, archives, feeds and spreadsheets write them. */
class GivenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2025-12-03                                   | 2025-12-03
            20251203                                     | 2025-12-03
            2025/12/03                                   | 2025-12-03
            3 December 2025                              | 2025-12-03
            3rd December, 2025                           | 2025-12-03
            03-Dec-2025                                  | 2025-12-03
            Dec. 3, 2025                                 | 2025-12-03
            Sept. 9, 2025                                | 2025-09-09
            Wednesday, December 3, 2025                  | 2025-12-03
            December 3, 2025 Wednesday                   | 2025-12-03
            Wed. 3 Dec 2025                              | 2025-12-03
            13/12/2025                                   | 2025-12-13
            12/13/2025                                   | 2025-12-13
            13.12.2025                                   | 2025-12-13
            05/05/2025                                   | 2025-05-05
            2025-12-03T14:05:00Z                         | 2025-12-03T14:05:00Z
            2025-12-03t14:05:00z                         | 2025-12-03T14:05:00Z
            2025-12-03 14:05:00+02:00                    | 2025-12-03T14:05:00+02:00
            2025-12-03T14:05Z                            | 2025-12-03T14:05:00Z
            2025-12-03T14:05:00.25-05:00                 | 2025-12-03T14:05:00.25-05:00
            2025-12-03T23:40:00-05:00                    | 2025-12-03T23:40:00-05:00
            2025-12-03T14:05:00+0530                     | 2025-12-03T14:05:00+05:30
            20251203T140500Z                             | 2025-12-03T14:05:00Z
            20251203T140500+0100                         | 2025-12-03T14:05:00+01:00
            Wed, 03 Dec 2025 14:05:00 GMT                | 2025-12-03T14:05:00Z
            Wed, 3 Dec 2025 09:05 EST                    | 2025-12-03T09:05:00-05:00
            03 Dec 2025 14:05:00 +0000 (UTC)             | 2025-12-03T14:05:00Z
            December 3, 2025 Wednesday 2:05 PM GMT       | 2025-12-03T14:05:00Z
            December 3, 2025 Wednesday 12:05 AM GMT      | 2025-12-03T00:05:00Z
            December 3, 2025, 2.05 p.m. UTC+3            | 2025-12-03T14:05:00+03:00
            3 December 2025 at 14:05 CET                 | 2025-12-03T14:05:00+01:00
            13/12/2025 14:05 GMT                         | 2025-12-13T14:05:00Z
            """)
    void is_read(String words, String expected) throws IntakeException {
        GivenDate read = GivenDate.read(words);

        assertThat(read.published().iso()).isEqualTo(expected);
        assertThat(read.published().date()).hasToString(expected.substring(0, 10));
        assertThat(read.doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2025-12-03T14:05                             | 2025-12-03 | names no time zone
            20251203140500                               | 2025-12-03 | names no time zone
            13/12/2025 14:05                             | 2025-12-13 | names no time zone
            December 3, 2025 Wednesday 2:05 PM           | 2025-12-03 | names no time zone
            3 Dec 2025 14:05 IST                         | 2025-12-03 | names the time zone "IST", of which
            December 3, 2025 9:15 AM Eastern Time        | 2025-12-03 | names the time zone "Eastern Time"
            45994                                        | 2025-12-03 | a number of Excel
            45994.586805                                 | 2025-12-03 | a number of Excel
            """)
    void is_a_day_alone_where_the_hour_has_no_offset(String words, String day, String doubt) throws IntakeException {
        GivenDate read = GivenDate.read(words);

        assertThat(read.published().iso()).isEqualTo(day);
        assertThat(read.doubt()).map(Doubt::why).get().asString().contains("\"" + words + "\"", doubt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            soon                                         | found "soon"; write it so, or leave it out
            May 2025                                     | found "May 2025"
            2025                                         | found "2025"
            03/12/2025                                   | it is 2025-12-03 in some countries, 2025-03-12 in others
            3.12.2025 14:05                              | it is 2025-12-03 in some countries
            3/12/25                                      | found "3/12/25"
            2025-13-03                                   | MonthOfYear
            31 June 2025                                 | JUNE 31
            3 Dekember 2025                              | "Dekember" is no month
            Monday, December 3, 2025                     | 2025-12-03 is a Wednesday
            2025-12-03T25:05Z                            | HourOfDay
            2025-12-03T14                                | is no hour
            2025-12-03 13:05 PM GMT                      | 13 is no hour of half a day
            2025-12-03 (updated)                         | is no hour
            """)
    void is_refused(String words, String why) {
        assertThatThrownBy(() -> GivenDate.read(words))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("expected a day or an instant such as 2025-12-03")
                .hasMessageContaining(why);
    }
}
