package dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Actor;
import dateline.record.Reading;
import dateline.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the actors of a text are and for whom they act, as tables: words that mean somebody, country and sectors. */
class ActorReaderTest {
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
        String code = actor.country().orElse("") + Sector.codes(actor.sectors());
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
            Kenya thanked Tokyo for its help.                  | Tokyo=JPN
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

    /** The mentions of whoever is meant by the words in the middle column. */
    private static String sameAs(Reading reading, String words) {
        return reading.actors().stream()
                .map(a -> a.mentions().stream()
                        .map(m -> reading.article().words(m))
                        .toList())
                .filter(mentions -> mentions.contains(words))
                .map(mentions -> String.join(", ", mentions))
                .findFirst()
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Gambia's army and a militia traded fire. The army left.          | army            | army, army
            A doctor was beaten. The doctor fled.                            | doctor          | doctor, doctor
            Two people were hurt. Police said three people were held.        | people          | people
            The Kanem Brigades met elders. The brigades withdrew.            | Kanem Brigades  | Kanem Brigades, brigades
            The militia, known as the Kanem Brigades, left.                  | militia         | militia, Kanem Brigades
            The United Nations met donors. The U.N. asked for help.          | United Nations  | United Nations, U.N.
            President Ruslan Gorskyy spoke. Mali thanked Gorsky.             | Gorsky          | President Ruslan Gorskyy, Gorsky
            Oman's foreign minister, Badr Said, told reporters to wait.      | Badr Said       | foreign minister, Badr Said
            Colonel Adam Khalil, an army spokesman, left.                    | army spokesman  | Colonel Adam Khalil, army spokesman
            President Ali Mbeki met Finance Minister Omar Mbeki. President Mbeki left. | President Mbeki | President Ali Mbeki, President Mbeki
            Minister Karim Saleh of Egypt met his wife in the town of Saleh. | Minister Karim Saleh | Minister Karim Saleh, his
            The militant group Ansar Kanem fired. Its leader fled.           | Ansar Kanem     | Ansar Kanem, Its
            """)
    void words_that_mean_the_same(String text, String words, String expected) {
        assertThat(sameAs(read(text, "2024-05-15"), words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kenya said it would help. | it | Kenya
            Police said the road was open, and foreign diplomats said they were worried. | they | foreign diplomats
            Turkey accused Germany. On Monday the pipeline was shut, and engineers said that it had been mined. | it | nobody
            The strike began on Monday. It cost Peru millions. | It | nobody
            Kenya sent radars. Uganda needed them. | them | nobody
            The governor met Elena Brant. He thanked her. | He | governor
            Elena Brant met Omar Diallo. She thanked him. | She | Elena Brant
            Police arrested six protesters, among them two students. | them | protesters
            The deputy mayor met Chad's president and thanked him. | him | president
            """)
    void pronouns(String text, String pronoun, String expected) {
        String same = sameAs(read(text, "2024-05-15"), pronoun);

        assertThat(same.startsWith(expected)).as(same).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            The dockers' union voted. Its leader, Hedi Gharbi, spoke.      | leader=LAB
            The Houthi movement threatened Kenya.                          | Houthi movement=YEMREB
            Foreign Minister Karim Saleh met his Jordanian counterpart.    | Jordanian counterpart=JORGOV
            Hezbollah fighters left.                                       | Hezbollah fighters=LBNREB
            Gunmen held the hospital's doctors. The rescue services came.  | rescue services=nobody
            """)
    void acts_for_its_owner(String text, String expected) {
        assertThat(mentions(read(text, "2024-05-15"))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            1999-03-01 | Taliban=AFGGOV
            2010-03-01 | Taliban=AFGREB
            2023-03-01 | Taliban=AFGGOV
            """)
    void knows_armed_groups_as_of_the_day(String day, String expected) {
        assertThat(mentions(read("The Taliban rejected the offer.", day))).contains(expected);
    }

    @Test
    void a_town_or_building_that_stands_by_is_no_actor() {
        Reading reading =
                read("A doctor at the hospital in Nairobi said nobody came. 11 drones flew by.", "2024-05-15");

        assertThat(reading.actors()).extracting(Actor::name).containsExactly("doctor");
    }

    @Test
    void a_country_taken_from_a_place_is_doubted() {
        Reading reading = read("Peruvian police dispersed demonstrators.", "2024-05-15");

        assertThat(reading.actors()).anyMatch(a -> a.rule().equals("country-of-partner"));
        assertThat(reading.doubts()).anyMatch(d -> d.why().contains("country PER taken from"));
    }
}
