package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.actor.Actor;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.rule.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the actors of a text are and for whom they act, as tables: words that mean somebody, country and sectors. */
class ActorReadingTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static Reading read(String text, String day) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.parse(day))));
    }

    private static List<String> mentions(Reading reading) {
        return reading.actors().stream()
                .flatMap(a -> a.mentions().stream().map(m -> reading.article().words(m) + "=" + code(a)))
                .toList();
    }

    private static String code(Actor actor) {
        String code = actor.country().orElse("") + String.join("", actor.sectors());
        return code.isEmpty() ? "nobody" : code;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A Saudi-led coalition bombed the port.             | coalition=SAUMIL
            The Kenyan-run camp was attacked by Iran-backed militia. | militia=UAF
            The court freed a Greek-registered tanker.         | tanker=GRCBUS
            Greek and Turkish warships met.                    | Turkish=TURMIL
            Ethnic Hungarians in Romania marched.              | Hungarians=ROUCVL
            Bosnian Serbs blocked a convoy.                    | Bosnian Serbs=BIHCVL
            Police arrested 100 Palestinians.                  | Palestinians=PSECVL
            The Palestinians rejected the offer.               | Palestinians=PSE
            Tokyo criticised the launch.                       | Tokyo=JPNGOV
            The talks took place in Tokyo.                     | Tokyo=JPN
            The Supreme Court of Kenya annulled the vote.      | Supreme Court=KENJUD
            Troops shelled rebel positions.                    | rebel=REB
            Kenya shelled Ugandan guerrilla camps.             | guerrilla=UGAREB
            French troops in Chad left.                        | French troops=FRAMIL
            Refugees from Burundi arrived.                     | Refugees=BDIREF
            The Kanem Liberation Front left.                   | Kanem Liberation Front=REB
            Zimbabe closed its border.                         | Zimbabe=ZWE
            """)
    void acts_for(String text, String expected) {
        assertThat(mentions(read(text, "2024-05-15"))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2005-03-01 | President Mwai Kibaki left.     | President Mwai Kibaki=KENGOV
            2005-03-01 | President Kibaki left.          | President Kibaki=KENGOV
            2005-03-01 | Mwai Kibaki left.               | Mwai Kibaki=KENGOV
            2020-03-01 | Mwai Kibaki left.               | Mwai Kibaki=KENELI
            1999-03-01 | Mwai Kibaki left.               | Mwai Kibaki=KEN
            2005-03-01 | President Abdelaziz Bouteflica left. | President Abdelaziz Bouteflica=DZAGOV
            2005-03-01 | The trader Kibaki left.         | trader Kibaki=BUS
            """)
    void knows_people_as_of_the_day(String day, String text, String expected) {
        assertThat(mentions(read(text, day))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Protesters blocked a road near the port of Mombasa in Kenya.  | Protesters=KENCVL
            Peruvian police dispersed demonstrators.                      | demonstrators=PERCVL
            Thousands of Kenyans protested against the government.        | government=KENGOV
            Students marched in Chad and in Niger.                        | Students=EDU
            Troops left Chad.                                             | Troops=MIL
            Guerrillas attacked a post on the Thai border.                | Guerrillas=REB
            """)
    void takes_a_country_only_from_where_it_is_plain(String text, String expected) {
        assertThat(mentions(read(text, "2024-05-15"))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya and Uganda met. The two countries agreed to talk.        | The two countries=KEN, The two countries=UGA
            Kenya accused Uganda, but both sides kept talking.             | both sides=KEN, both sides=UGA
            Kenya, Uganda and Chad met. The two countries agreed to talk.  |
            Hezbollah fired rockets. The group said it hit a base.         | The group=LBNREB
            """)
    void takes_up_parties_named_before(String text, String expected) {
        List<String> again = mentions(read(text, "2024-05-15")).stream()
                .filter(m -> m.toLowerCase(java.util.Locale.ROOT).matches("(the two|both|the group).*"))
                .toList();

        assertThat(String.join(", ", again)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_country_taken_from_a_place_is_doubted() {
        Reading reading = read("Peruvian police dispersed demonstrators.", "2024-05-15");

        assertThat(reading.actors()).anyMatch(a -> a.rule().equals("country-of-partner"));
        assertThat(reading.doubts()).anyMatch(d -> d.why().contains("country PER taken from"));
    }
}
