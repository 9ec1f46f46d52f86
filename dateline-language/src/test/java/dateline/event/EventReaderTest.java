package dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.reading.ShortForm;
import dateline.record.Reading;
import dateline.record.Support.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events are read from a sentence that came out on Wednesday, 15 May 2024, as tables. */
class EventReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static List<String> events(String text) {
        Reading reading = READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
        ShortForm form = new ShortForm(reading);
        return reading.events().stream().map(form::write).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya demanded the withdrawal of Ugandan troops.          | KEN REQUEST 1056 UGAMIL
            Kenya called for an end to the blockade of Mali.          | KEN REQUEST 0256 MLI
            Kenya urged Sudan to accept mediation.                    | KEN REQUEST 028 SDN
            Kenya wants Sudan to extradite two rebels.                | KEN REQUEST 0213 SDN
            Kenya asked Norway for food aid.                          | KEN REQUEST 0233 NOR
            Kenya offered Sudan military aid.                         | KEN AGREE 0332 SDN
            Kenya agreed to a truce with Sudan.                       | KEN AGREE 0356 SDN
            Kenya rejected calls for talks with Sudan.                | KEN REJECT 125 SDN
            Kenya refused to release the Sudanese prisoners.          | KEN REJECT 1243 SDNCVL
            Kenya is opposed to Norwegian mediation.                  | KEN REJECT 126 NOR
            Kenya threatened Sudan with sanctions.                    | KEN THREATEN 1312 SDN
            Kenya threatened to deport the Sudanese refugees.         | KEN THREATEN 137 SDNREF
            Kenya vowed to attack Sudan.                              | KEN THREATEN 138 SDN
            Kenya's opposition called on the president to resign.     | KENOPP REQUEST 0241 KENGOV
            """)
    void the_act_inside_gives_the_finer_code(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya will send food to Malawi.                           | KEN AGREE 0333 MWI
            Kenya said it would send food to Malawi.                  | KEN AGREE 0333 MWI
            Kenya plans to impose sanctions on Malawi.                | KEN THREATEN 1312 MWI
            Kenya will not attend talks with Malawi.                  | KEN REJECT 125 MWI
            Malawi must release two prisoners, Kenya said.            | KEN REQUEST 1053 MWI
            Malawi should hold talks with Zambia, Kenya said.         | KEN REQUEST 026 MWI
            """)
    void the_form_of_the_verb_announces(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Malawi will attack Zambia, Kenya said.                    | THREATEN
            Kenya should rest, its coach said.                        | REQUEST
            If Kenya will send food, Malawi can rest.                 | AGREE
            Kenya denied that it would attack Malawi.                 | THREATEN
            The rain will not end the drought.                        | REJECT
            """)
    void what_others_foretell_or_deny_announces_nothing(String text, String type) {
        assertThat(events(text)).noneMatch(e -> e.contains(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya speeded up the withdrawal of troops from Sudan.     | KEN RETREAT 0874 SDN
            Police in Nairobi opened fire to disperse protesters.     | KENCOP ASSAULT 175 KENCVL
            Students marched in Nairobi to protest Norwegian policy.  | KENEDU PROTEST 1412 NOR
            Kenya threatened attacks on Chad and Niger.               | KEN THREATEN 138 TCD,NER
            Kenya rejected a call for its troops to leave Chad.       | KEN REJECT 1246 TCD
            """)
    void sides_come_from_words_that_belong_to_the_act(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya demanded an inspection of the nuclear plant in Sudan.        | cbrn
            Police in Kenya arrested 40 journalists over cocaine smuggling.    | rights_freedoms illegal_drugs trafficking
            Kenya rejected the outcome of the election in Sudan.               | election
            Kenya attacked Sudan.                                              |
            """)
    void words_that_belong_to_the_act_tell_what_it_is_about(String text, @Nullable String expected) {
        Reading reading = READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
        assertThat(reading.events())
                .hasSize(1)
                .allMatch(e -> String.join(" ", e.contexts()).equals(expected == null ? "" : expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Two students were killed in Kenyan police firing.         | KENCOP ASSAULT 193 KENEDU
            A Kenyan police raid on a camp killed two Somali soldiers. | KENCOP ASSAULT 180 SOMMIL
            Two soldiers were killed by a landmine.                   | - ASSAULT 1833 ---MIL
            A bomb exploded in a cinema.                              | - ASSAULT 183 -
            The gendarmes had to shoot at the looters.                | ---COP ASSAULT 193 ---CRM
            Two students were arrested.                               | - COERCE 173 ---EDU
            """)
    void force_is_read_with_whoever_the_words_name(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            An elephant attacked a jeep in Kenya.                     | ASSAULT
            A steelmaker launched a raid on its rival in France.      | ASSAULT
            A landslide blocked a road in Kenya.                      | PROTEST
            """)
    void beasts_firms_and_nature_use_no_force(String text, String type) {
        assertThat(events(text)).noneMatch(e -> e.contains(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Forty traders were arrested, Kenyan police said.                 | KENCOP COERCE 173 ---BUS
            A Norwegian priest was arrested in Chad.                         | TCD COERCE 173 NORREL
            Kenyan police searched the market. Forty traders were arrested.  | KENCOP COERCE 173 ---BUS
            Forty Kenyan teachers were arrested.                             | KEN COERCE 173 KENEDU
            A former president of Peru was sentenced to nine years in prison. | PER SANCTION 116 PERELI
            """)
    void an_arrest_without_a_doer_is_that_of_the_authorities_told_and_in_doubt(String text, String expected) {
        Reading reading = READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.of(2024, 5, 15))));
        assertThat(events(text)).contains(expected);
        assertThat(reading.doubts()).anyMatch(d -> d.why().startsWith("no doer is named; took "));
    }

    @Test
    void an_arrest_without_a_doer_or_authorities_has_no_source() {
        assertThat(events("Forty teachers were arrested.")).containsExactly("- COERCE 173 ---EDU");
        assertThat(events("Forty Kenyan teachers were arrested. Norway protested and Sudan did not."))
                .contains("- COERCE 173 KENEDU");
    }

    @Test
    void the_country_taken_for_its_authorities_follows_from_what_the_report_is_about() {
        Reading reading =
                READER.read(TestAnalyzer.article("A Norwegian priest was arrested in Chad.", Optional.empty()));
        assertThat(reading.events().get(0).sides().sources())
                .extracting(r -> r.support().basis())
                .containsExactly(Basis.FOCUS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Six Malian nuns were killed in a raid launched by rebels.                | ---REB ASSAULT 180 MLIREL
            Two Kenyan policemen were shot dead in a battle with smugglers.          | KENCRM ASSAULT 193 KENCOP
            Four Chadian soldiers died in an attack on their base by Boko Haram.     | NGAREB ASSAULT 180 TCDMIL
            Three nuns were killed in clashes between Sudanese troops and rebels.    | SDNMIL,---REB ASSAULT 180 ---REL
            Russian forces shelled a town in Ukraine, killing two nurses and wounding five others. | RUSMIL ASSAULT 194 UKRMED
            An ambush that killed nine Malian soldiers was carried out by rebels.    | ---REB ASSAULT 190 MLIMIL
            The army carried out an airstrike in which nine Yemeni civilians died.   | ---MIL ASSAULT 195 YEMCVL
            Opening fire, Sudanese soldiers killed two nuns.                         | SDNMIL ASSAULT 180 ---REL
            Rebels raided a village in Chad and killed five farmers.                 | TCDREB ASSAULT 190 TCDAGR
            Thousands of Kenyans demonstrated in Nairobi to protest the collapse of a bridge. | KENCVL PROTEST 141 KEN
            """)
    void an_act_told_more_than_once_in_a_sentence_is_one_with_all_its_sides(String text, String expected) {
        assertThat(events(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Rebels raided a village in Chad and then killed five soldiers in revenge.
            Turkish jets bombed a camp in Iraq on Monday, and killed two fighters on Tuesday.
            """)
    void what_was_done_then_or_on_another_day_is_another_act(String text) {
        assertThat(events(text)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Chile's president said that he would meet the Peruvian president.        | CHLGOV AGREE 036 PERGOV
            Talks between Chile and Peru will be held in Lima on Friday.             | CHL,PER AGREE 036 CHL,PER
            """)
    void what_will_be_done_is_one_event_of_intent(String text, String expected) {
        assertThat(events(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Four Malian soldiers died in an ambush blamed on smugglers.              | - ASSAULT 180 MLIMIL
            Two army helicopters collided in Kenya, killing six Kenyan soldiers.     |
            The ministers differ over how to end the war.                            |
            """)
    void blame_accidents_and_open_questions_make_nobody_a_doer(String text, @Nullable String expected) {
        assertThat(events(text).stream().filter(e -> !e.contains("ACCUSE")))
                .containsExactlyElementsOf(
                        Optional.ofNullable(expected).stream().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The law gives Kenyan police the right to search party offices.   | COERCE
            Kenya's foreign minister does not believe that Sudan will attend talks.  | AGREE
            A Kenyan diplomat asked not to be named.                         | REQUEST
            """)
    void a_power_a_doubt_and_a_wish_for_no_name_are_no_acts(String text, String type) {
        assertThat(events(text)).noneMatch(e -> e.contains(type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya agreed to withdraw its troops from Sudan.                  | KEN AGREE 0356 SDN
            Kenya's president said his country would not attend talks with Sudan. | KENGOV REJECT 125 SDN
            Kenya and Sudan blamed each other for a raid near Chad.          | KEN,SDN ACCUSE 1123 KEN,SDN
            Kenya has been able to arrest two Sudanese rebels.               | KEN COERCE 173 SDNREB
            """)
    void its_troops_and_his_country_are_those_of_whom_the_pronoun_means(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }
}
