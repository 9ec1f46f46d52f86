package dateline.happening;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.record.Statement;
import dateline.record.Support;
import dateline.record.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one record takes from another, as a table: texts of 10 May 2024, a Friday, then the day, the place and the doer of their last
 * event (or figure, or statement), with a star where they were carried.
 */
class HappeningReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());
    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text.replace(" / ", "\n\n"), Optional.of(DAY)));
    }

    private static <T> T last(List<T> records) {
        return records.get(records.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A mortar attack on a market in Gao killed nine people.                                  | - Gao -
            Nine people were killed on Monday in raids carried out by the army near Bria.           | 2024-05-06 Bria army
            Protesters clashed with police in the Peruvian city of Arequipa, wounding nine people.  | - Arequipa Protesters
            Two people were wounded in a shooting that occurred at a mosque in Gao.                 | - Gao -
            Protesters marched through Lima on Monday, and police fired tear gas.                   | 2024-05-06 Lima* police
            Rebels shelled the town of Gao in Mali.                                                 | - Gao Rebels
            Germany has given Mali tents since 2022.                                                | 2022..2024-05-10 - Germany
            """)
    void an_act_has_the_day_and_place_that_its_sentence_tells(String text, String expected) {
        assertThat(event(read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A bomb exploded at a market in Gao on Monday. The blast killed nine people.                 | 2024-05-06* Gao* -
            Gunmen killed six people in Gao on Monday. Two nurses were wounded in the attack.           | 2024-05-06* Gao* Gunmen*
            """)
    void an_act_told_again_has_what_was_told_of_it_before(String text, String expected) {
        Reading reading = read(text);

        assertThat(event(reading)).isEqualTo(expected);
        assertThat(reading.happenings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Gunmen killed six people near Gao on Monday. Another attack killed two people.                         | - - -
            Gunmen killed six people in Gao on Monday. A bomb killed two people in Kidal.                          | - Kidal -
            Gunmen killed six people in Gao on Monday. The attack on Kidal on Tuesday killed two people.           | 2024-05-07 Kidal -
            The army said rebels killed six villagers in Gao on Monday. Nine nurses were shot in the attack.       | 2024-05-06* Gao* -
            Protesters marched in Lima on Monday. Police had fired tear gas before.                                | - - Police
            """)
    void another_act_has_its_own(String text, String expected) {
        assertThat(event(read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Protesters marched in Lima on Monday. Police fired tear gas.                                         | 2024-05-06* Lima* Police
            Soldiers of Chad and Mali shelled each other on Monday. / The army of Mali said Chad's soldiers opened fire first.  | 2024-05-06* - Chad's soldiers
            """)
    void a_deed_goes_on_with_the_account_of_the_one_before(String text, String expected) {
        assertThat(event(read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Police have banned rallies until Sunday.          | - - Police
            Rebels broke a 2003 ceasefire.                    | - - Rebels
            """)
    void a_limit_or_a_name_is_no_day(String text, String expected) {
        assertThat(event(read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Drones hit the port of Odesa on Monday, killing two people, Ana Keita said.  | 2024-05-06 Odesa Ana Keita*
            Rebels shelled Gao on Monday. Nine people died.                              | 2024-05-06* Gao* -
            A bomb hit a bus in Gao. The attack destroyed nine houses, police said.      | - Gao* police
            """)
    void a_figure_has_the_day_and_place_of_its_act_and_the_claimant_of_its_clause(String text, String expected) {
        Reading reading = read(text);
        Tally tally = last(reading.tallies());

        assertThat(circumstances(reading, tally.circumstances()) + " " + actors(reading, tally.claimedBy()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ana Keita said on Monday that Chad must leave. Keita said that Mali was ready.                        | 2024-05-06* -
            Ana Keita said on Monday that Chad must leave. Ben Otieno said that Kenya was ready.                  | - -
            Chad's president met the premier of Mali in Gao on Monday. After the talks, Ana Keita said the road was open.  | 2024-05-06* -
            Foreign ministers met in Nairobi on Monday. / "We are ready," Foreign Minister Ben Otieno said.       | 2024-05-06* Nairobi*
            A bomb killed nine people in Gao on Monday. Ana Keita said the road was open.                         | - -
            """)
    void words_have_the_day_of_the_account_that_they_stand_in(String text, String expected) {
        Reading reading = read(text);
        Statement statement = last(reading.statements());

        assertThat(circumstances(reading, statement.occasion().circumstances())).isEqualTo(expected);
    }

    private static String event(Reading reading) {
        Event event = last(reading.events());
        return circumstances(reading, event.circumstances()) + " "
                + actors(reading, event.sides().sources());
    }

    private static String circumstances(Reading reading, Circumstances circumstances) {
        String when = circumstances
                .when()
                .map(w -> Stream.of(w.start(), w.end())
                                .flatMap(Optional::stream)
                                .distinct()
                                .collect(Collectors.joining(".."))
                        + star(w.support()))
                .orElse("-");
        String where = circumstances
                .where()
                .map(w -> reading.place(w.place()).orElseThrow().name() + star(w.support()))
                .orElse("-");
        return when + " " + where;
    }

    private static String actors(Reading reading, List<ActorReference> references) {
        return references.isEmpty()
                ? "-"
                : references.stream()
                        .map(r -> reading.actor(r.actor()).orElseThrow().name() + star(r.support()))
                        .limit(1)
                        .collect(Collectors.joining(" "));
    }

    private static String star(Support support) {
        return support.isSaid() ? "" : "*";
    }
}
