package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Doubt;
import dateline.record.Reading;
import dateline.record.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which times are read from a text that came out on Wednesday, 15 May 2024, as tables: words, type, value. */
class TimeReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
    }

    private static String times(String text) {
        Reading reading = read(text);
        return reading.times().stream()
                .map(t -> reading.article().words(t.span()) + " " + t.type() + " "
                        + t.value().orElse("?"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The envoy left on Monday.                              | Monday DATE 2024-05-13
            The talks resume on Monday.                            | Monday DATE 2024-05-20
            The envoy will leave on Monday.                        | Monday DATE 2024-05-20
            The envoy arrived on Wednesday.                        | Wednesday DATE 2024-05-15
            The envoy is expected to arrive on Friday.             | Friday DATE 2024-05-17
            The vote was postponed until Sunday.                   | Sunday DATE 2024-05-19
            The envoy could not be reached on Tuesday.             | Tuesday DATE 2024-05-14
            The envoy hopes to leave on Tuesday.                   | Tuesday DATE 2024-05-21
            The envoy came to see the mayor on Tuesday.            | Tuesday DATE 2024-05-14
            Lawmakers would discuss Monday's ruling.               | Monday DATE 2024-05-13
            The army withdrew last Friday.                         | last Friday DATE 2024-05-10
            The army attacked late Tuesday night.                  | late Tuesday night TIME 2024-05-14TNI
            """)
    void weekdays_go_by_the_tense(String text, String expected) {
        assertThat(times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The truce was signed on March 3, 2021.                 | March 3, 2021 DATE 2021-03-03
            The truce was signed on 3 March.                       | 3 March DATE 2024-03-03
            The truce was signed on Dec. 30.                       | Dec. 30 DATE 2023-12-30
            The summit will open on June 2.                        | June 2 DATE 2024-06-02
            The truce was signed in September 2019.                | September 2019 DATE 2019-09
            The truce was signed in mid-April.                     | mid-April DATE 2024-04
            The truce was signed last October.                     | last October DATE 2023-10
            The talks ran from March 3-5.                          | March 3-5 DATE 2024-03-03/2024-03-05
            The dam was built in nineteen sixty-eight.             | nineteen sixty-eight DATE 1968
            The dam was built in the early 1990s.                  | the early 1990s DATE 199
            The wall is from the 12th century.                     | the 12th century DATE 11
            The dam was built in the spring of 2011.               | the spring of 2011 DATE 2011-SP
            The army left last summer.                             | last summer DATE 2023-SU
            Exports fell in the third quarter of 2022.             | the third quarter of 2022 DATE 2022-Q3
            Exports fell in the fourth quarter.                    | the fourth quarter DATE 2023-Q4
            The troops left on Christmas Eve.                      | Christmas Eve DATE 2023-12-24
            The truce ended on Easter Monday.                      | Easter Monday DATE 2024-04-01
            """)
    void dates_by_the_calendar(String text, String expected) {
        assertThat(times(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The army left yesterday.                               | yesterday DATE 2024-05-14
            The army left last night.                              | last night TIME 2024-05-14TNI
            The army left overnight.                               | overnight TIME 2024-05-14TNI
            The army left last week.                               | last week DATE 2024-W19
            The army left two weeks ago.                           | two weeks ago DATE 2024-W18
            The army left three months ago.                        | three months ago DATE 2024-02
            The army left several years ago.                       | several years ago DATE PAST_REF
            The army will leave early next year.                   | early next year DATE 2025
            The army will leave by the end of the month.           | the end of the month DATE 2024-05
            The army attacked over the weekend.                    | the weekend DATE 2024-W19-WE
            The army attacked earlier this month.                  | earlier this month DATE 2024-05
            The army attacked in June last year.                   | June last year DATE 2023-06
            The army is now in the capital.                        | now DATE PRESENT_REF
            The army recently left.                                | recently DATE PAST_REF
            The army will soon leave.                              | soon DATE FUTURE_REF
            The army soon left.                                    |
            """)
    void times_told_from_the_day_of_the_report(String text, String expected) {
        assertThat(times(text)).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Rebels attacked on May 3. A day earlier, they had fled.           | A day earlier DATE 2024-05-02
            Rebels attacked on May 3. Two days later, they fled.              | Two days later DATE 2024-05-05
            Rebels attacked on May 3 and fled the next day.                   | the next day DATE 2024-05-04
            Rebels attacked in May 2019. They fled the following year.        | the following year DATE 2020
            Rebels attacked in May 2019. They fled the following month.       | the following month DATE 2019-06
            Rebels attacked on May 3 and fled that same day.                  | that same day DATE 2024-05-03
            Profit rose in the first quarter from a year earlier.             | a year earlier DATE 2023-Q1
            """)
    void times_told_from_the_date_before(String text, String expected) {
        assertThat(times(text)).endsWith("; " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The talks lasted five hours.                           | five hours DURATION PT5H
            The talks lasted two and a half years.                 | two and a half years DURATION P2Y6M
            The talks lasted 5 1/2 hours.                          | 5 1/2 hours DURATION PT5H30M
            The talks lasted more than three weeks.                | more than three weeks DURATION P3W
            The two-week truce held.                               | two-week DURATION P2W
            The truce held for the past three months.              | the past three months DURATION P3M
            The truce held for two decades.                        | two decades DURATION P20Y
            The truce held for a hundred years.                    | a hundred years DURATION P100Y
            The truce held for several years.                      | several years DURATION PXY
            The truce held for twenty-four days.                   | twenty-four days DURATION P24D
            The truce may hold for two to three weeks.             | two to three weeks DURATION PXW
            Police found a 12-year-old girl.                       |
            The mayor, 52 years old, fled.                         |
            """)
    void lengths(String text, String expected) {
        assertThat(times(text)).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            They protest every Monday.                             | every Monday SET XXXX-WXX-1
            They protest on Fridays.                               | Fridays SET XXXX-WXX-5
            They protest each June.                                | each June SET XXXX-06
            They met twice a year.                                 | twice a year SET P1Y
            They met every two months.                             | every two months SET P2M
            The council meets weekly.                              | weekly SET P1W
            The annual parade passed.                              | annual SET P1Y
            Norway gives $90 million a year in aid.                | a year SET P1Y
            Annual sales rose.                                     |
            """)
    void repetitions(String text, String expected) {
        assertThat(times(text)).isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The blast came at 5 p.m. on Friday.                    | 5 p.m. TIME 2024-05-10T17:00; Friday DATE 2024-05-10
            The blast came at noon Friday.                         | noon Friday TIME 2024-05-10T12:00
            The blast came at 10:30 a.m. yesterday.                | 10:30 a.m. yesterday TIME 2024-05-14T10:30
            The blast came on Friday at 0815 GMT.                  | Friday DATE 2024-05-10; 0815 GMT TIME 2024-05-10T08:15Z
            The blast came at 4 in the morning.                    | 4 in the morning TIME 2024-05-15T04:00
            """)
    void times_of_day(String text, String expected) {
        assertThat(times(text)).isEqualTo(expected);
    }

    /** Each time as "start to end, part of the day". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The army attacked overnight.                           | 2024-05-14 to 2024-05-15, night
            The army will attack overnight.                        | 2024-05-15 to 2024-05-16, night
            The army attacked overnight on Monday.                 | 2024-05-13 to 2024-05-13, night
            The army attacked overnight into Tuesday.              | 2024-05-13 to 2024-05-14, night
            The army attacked on Monday night.                     | 2024-05-13 to 2024-05-13, night
            The army attacked last night.                          | 2024-05-14 to 2024-05-14, night
            The army attacked early on Monday.                     | 2024-05-13 to 2024-05-13, morning
            The army attacked early Tuesday.                       | 2024-05-14 to 2024-05-14, morning
            The army attacked late on Tuesday.                     | 2024-05-14 to 2024-05-14, evening
            The army attacked late Tuesday night.                  | 2024-05-14 to 2024-05-14, night
            The army attacked earlier on Tuesday.                  | 2024-05-14 to 2024-05-14
            The army attacked in early May.                        | 2024-05 to 2024-05
            The army attacked at dawn.                             | 2024-05-15 to 2024-05-15, morning
            The army attacked before sunrise on Monday.            | 2024-05-13 to 2024-05-13, morning; 2024-05-13 to 2024-05-13
            The army attacked in the early hours of Tuesday.       | 2024-05-14 to 2024-05-14, morning
            The army attacked in the predawn hours of May 3.       | 2024-05-03 to 2024-05-03, morning
            The army attacked on the night of May 3.               | 2024-05-03 to 2024-05-03, night
            The army attacked on the evening of Tuesday, 7 May.    | 2024-05-07 to 2024-05-07, evening
            The army attacked at 4:50 a.m. on Monday.              | 2024-05-13T04:50 to 2024-05-13T04:50; 2024-05-13 to 2024-05-13
            The army attacked on Monday at 0815 GMT.               | 2024-05-13 to 2024-05-13; 2024-05-13T08:15Z to 2024-05-13T08:15Z
            The army attacked at noon on Monday.                   | 2024-05-13T12:00 to 2024-05-13T12:00, midday; 2024-05-13 to 2024-05-13
            The army attacked at 4 in the morning yesterday.       | 2024-05-14T04:00 to 2024-05-14T04:00, morning
            The army attacked yesterday at 11 at night.            | 2024-05-14 to 2024-05-14; 2024-05-14T23:00 to 2024-05-14T23:00, night
            It was the dawn of a new age.                          |
            The night of the long knives is a poem.                |
            """)
    void hours_and_parts_of_the_day(String text, String expected) {
        assertThat(read(text).times().stream()
                        .flatMap(t -> t.when().stream())
                        .map(w -> w.start().orElse("…") + " to " + w.end().orElse("…")
                                + w.part()
                                        .map(p -> ", " + p.name().toLowerCase(Locale.ROOT))
                                        .orElse(""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            On Monday, Kenya accused Chad of spying and expelled its envoy.     | expelled 2024-05-13
            Kenya accused Chad of spying on Monday and will expel its envoy.    | will -
            Kenya expelled an envoy in 2019 and arrested a spy in 2021.         | arrested 2021
            """)
    void acts_joined_by_and_are_of_the_date_before_them(String text, String expected) {
        Reading reading = read(text);
        assertThat(reading.events().stream()
                        .map(e -> reading.article().words(e.trigger()) + " "
                                + e.when().flatMap(w -> w.start()).orElse("-")))
                .anyMatch(e -> e.endsWith(expected));
    }

    @Test
    void a_rough_year_stays_rough() {
        Reading reading = read("The war began nearly three years ago.");
        TimeExpression year = reading.times().get(0);
        assertThat(year.value()).contains("2021");
        assertThat(year.when())
                .isPresent()
                .get()
                .satisfies(w -> assertThat(w.start()).contains("2021"));
        assertThat(reading.doubts().stream()
                        .filter(d -> d.about().equals(Optional.of(year.id())))
                        .map(Doubt::why))
                .containsExactly("\"nearly three years ago\" tells the year roughly, and neither month nor day");
    }

    @Test
    void an_account_of_long_ago_goes_on_from_its_own_dates() {
        List<String> found = read(
                        "The king died in May 1812. His son took the throne on 3 June. He lost it in January 1815.")
                .times()
                .stream()
                .map(t -> t.value().orElse("?"))
                .toList();
        assertThat(found).containsExactly("1812-05", "1812-06-03", "1815-01");
    }

    @Test
    void without_a_day_of_publication_nothing_is_guessed() {
        Reading reading =
                READER.read(TestAnalyzer.article("The army left on Tuesday and in March 2020.", Optional.empty()));
        assertThat(reading.times().stream().map(t -> t.value().orElse("?")).toList())
                .containsExactly("?", "2020-03");
        assertThat(reading.doubts().stream().map(Doubt::why))
                .anyMatch(why -> why.contains("\"Tuesday\" and phrases like it could not be resolved"));
    }
}
