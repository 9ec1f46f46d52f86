package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Actor;
import dateline.record.Actor.Home;
import dateline.record.Basis;
import dateline.record.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose "the government", "police" or "rebels" are where the text gives them no country of their own. */
class CountryFocusTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.parse("2021-01-04"))));
    }

    /** The actor that is first meant by these words. */
    private static Actor actor(Reading reading, String words) {
        return reading.actors().stream()
                .filter(a -> a.mentions().stream()
                        .anyMatch(m -> reading.article().words(m).equals(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no actor \"" + words + "\" in " + reading.actors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Thousands marched in Caracas. Police fired tear gas.                               | Police     | VEN | Caracas
            Mali expelled the ambassador of Togo on Monday. The government said he had broken the law. | government | MLI | Mali
            China rejected the report on Thursday. Foreign Ministry spokeswoman Li Tan denied it. | Foreign Ministry spokeswoman Li Tan | CHN | China
            The Chinese government and military followed rules on trade, a Defense Ministry spokesman said. | Defense Ministry spokesman | CHN | Chinese
            Kenya's president flew to Paris on Monday. Back home, the government raised taxes. | government | KEN | Kenya
            GENEVA (Reuters) — Syrian troops shelled Homs on Monday. The government denied it. | government | SYR | Syrian
            Gunmen killed nine villagers in Kisumu, Kenya, on Monday. The governor blamed rebels. | governor | KEN | Kisumu
            Gunmen killed nine villagers in Kisumu, Kenya, on Monday. The governor blamed rebels. | rebels   | KEN | Kisumu
            Foreign troops left Niger on Monday. The junta praised the army.                   | junta      | NER | Niger
            Foreign troops left Niger on Monday. The junta praised the army.                   | army       | NER | Niger
            French President Emmanuel Macron arrived in Tunis on Monday. The foreign minister said the talks would be frank. | foreign minister | FRA | French
            The election commission said turnout was low. Zambia voted on Sunday.              | election commission | ZMB | Zambia
            Lawmakers passed the budget on Monday. The finance ministry of Ghana had asked for it. | Lawmakers | GHA | Ghana
            Shelling killed two people in Ukraine's Kharkiv region, the head of the regional administration said. | head | UKR | Ukraine
            Israel bombed Damascus and Homs on Monday. Residents said two officers died.       | Residents  | SYR | Homs
            Rebels attacked a base of the Chadian army near Lake Chad on Monday. The militants killed ten soldiers. | soldiers | TCD | Chadian
            """)
    void belongs_to_the_country_that_is_reported_of(String text, String words, String country, String from) {
        Reading reading = read(text);

        assertThat(actor(reading, words).home()).hasValueSatisfying(home -> {
            assertThat(home.country()).isEqualTo(country);
            assertThat(home.basis()).isEqualTo(Basis.FOCUS);
            assertThat(home.span().map(reading.article()::words)).hasValue(from);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Armenia and Azerbaijan traded fire on Monday. The army said three soldiers had died.  | army
            Armenia and Azerbaijan traded fire on Monday. The army said three soldiers had died.  | soldiers
            Envoys of Sudan and Egypt held talks in Geneva on Monday. The government said it was content. | government
            Danish tourists were robbed on Monday. Police said the men had fled.                 | Police
            The attack on the Iranian embassy in Berlin on Monday hurt two. The government condemned it. | government
            Police in Georgetown arrested a teacher on Monday. The court freed him.              | court
            Rebels crossed from Chad into Sudan on Monday. The government said the rebels had fled. | government
            Israel bombed Damascus and Homs on Monday. Residents said two officers died.         | officers
            The International Criminal Court opened a case against Sudan on Monday. Prosecutors said the judges had seen it. | Prosecutors
            The Malian junta left the bloc on Monday. The bank froze its accounts.               | bloc
            The Malian junta left the bloc on Monday. The bank froze its accounts.               | bank
            The Malian junta left the region on Monday. The Court ruled against it.              | Court
            Foreign troops left Niger on Monday. The junta praised the army.                     | Foreign troops
            Paul Ndiaye, the president of the club, left Senegal on Monday.                      | Paul Ndiaye
            Rebels shelled a town in Sudan on Monday. Zenmar officials said the plant was safe.  | Zenmar officials
            """)
    void stays_without_a_country_where_none_is_plain(String text, String words) {
        assertThat(actor(read(text), words).home()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Rockets fell on Kharkiv, Ukraine, on Monday. The Russian army denied it.  | Russian army
            Protesters marched in Lima on Monday. The Chilean government thanked them. | Chilean government
            """)
    void an_owner_of_its_own_beats_it(String text, String words) {
        assertThat(actor(read(text), words).home().map(Home::basis)).hasValue(Basis.SAID);
    }

    @Test
    void the_paragraph_comes_before_the_report() {
        Reading reading = read("Togo's opposition rejected the vote on Monday.\n\n"
                + "Togo closed its border and Togo's army took the streets.\n\n"
                + "In Accra, Ghana, villagers waited. Police let nobody pass.");

        assertThat(actor(reading, "Police").country()).hasValue("GHA");
    }

    @Test
    void the_report_tells_where_the_paragraph_does_not() {
        Reading reading = read(
                "Protesters burned tyres in Lima, Peru, on Monday.\n\nThe government blamed the opposition for the damage.");

        assertThat(actor(reading, "government").country()).hasValue("PER");
    }

    @Test
    void is_always_doubted() {
        Reading reading = read("Thousands marched in Caracas. Police fired tear gas.");
        Actor police = actor(reading, "Police");

        assertThat(reading.doubts())
                .anyMatch(d -> d.about().filter(police.id()::equals).isPresent()
                        && d.field().filter("country"::equals).isPresent());
    }

    @Test
    void a_place_in_its_own_clause_keeps_its_words() {
        Reading reading = read("Protesters blocked roads in Lima on Monday.");

        assertThat(actor(reading, "Protesters").home()).hasValueSatisfying(home -> {
            assertThat(home.basis()).isEqualTo(Basis.CARRIED);
            assertThat(home.span().map(reading.article()::words)).hasValue("Lima");
        });
    }

    @Test
    void a_country_by_focus_makes_nobody_of_one_side() {
        Reading reading = read("Fighting went on in Sudan. The army shelled the rebels on Monday.");

        assertThat(reading.events()).anyMatch(e -> !e.sources().isEmpty() && !e.targets().isEmpty());
        assertThat(actor(reading, "army").country()).hasValue("SDN");
        assertThat(actor(reading, "army").statedCountry()).isEmpty();
    }
}
