package dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import dateline.reading.ReportReader;
import dateline.record.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places a text names, what their names do there, and which places on earth they mean, as tables. */
class PlaceReaderTest {
    private static final ReportReader READER = new ReportReader(TestAnalyzer.get(), Knowledge.builtIn());

    private static List<Place> places(String text) {
        return READER.read(TestAnalyzer.article(text, Optional.of(LocalDate.parse("2024-05-15"))))
                .places();
    }

    private static Place place(String text, String name) {
        return places(text).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no place " + name + " in " + places(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Kyiv said the talks had failed.                        | Kyiv=party
            Two people were killed in Kyiv.                        | Kyiv=place
            The U.S. envoy left Nairobi on Monday.                 | U.S.=party
            French troops withdrew from Gao.                       | French=adjective, Gao=place
            European airports closed.                              | European=adjective
            Shells fell near the village of Ansongo in Mali.       | Ansongo=place, Mali=place
            He studied at the University of Nairobi.               | Nairobi=part
            """)
    void what_a_name_does(String text, String expected) {
        assertThat(places(text).stream()
                        .map(p -> p.name() + "=" + p.use().name().toLowerCase(java.util.Locale.ROOT))
                        .toList())
                .containsAll(List.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Paris Hilton arrived on Monday.                        | Paris
            The Marburg virus has killed ten people in Angola.     | Marburg
            Ahmed Lincoln resigned. Lincoln gave no reason.        | Lincoln
            """)
    void what_is_no_place(String text, String name) {
        assertThat(places(text)).extracting(Place::name).doesNotContain(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A bridge collapsed in Paris, Texas.                                  | Paris      | USA | Texas
            A bridge collapsed in Paris.                                         | Paris      | FRA | Île-de-France
            A man from Paris, Ky., was arrested.                                 | Paris      | USA | Kentucky
            Drones hit Ternivka in Ukraine's Dnipropetrovsk region.              | Ternivka   | UKR | Dnipropetrovsk
            The fire in Georgetown spread to Lexington and Frankfort, Kentucky.  | Georgetown | USA | Kentucky
            Troops left St. Petersburg for Moscow.                               | St. Petersburg | RUS | St.-Petersburg
            """)
    void which_place_is_meant(String text, String name, String country, String region) {
        Place place = place(text, name);

        assertThat(place.country()).isEqualTo(Optional.of(country));
        assertThat(place.admin1()).isEqualTo(Optional.of(region));
        assertThat(place.point()).isPresent();
    }

    @Test
    void what_is_not_settled_says_why() {
        Place ambiguous = place("A house burned down in Springfield on Monday.", "Springfield");
        Place lacking = place("A house burned down in Ternivka, Texas.", "Ternivka");

        assertThat(ambiguous.precision()).isEqualTo(Place.Precision.NONE);
        assertThat(ambiguous.point()).isEmpty();
        assertThat(ambiguous.why().orElseThrow()).contains("nothing in the report tells which is meant");
        assertThat(lacking.precision()).isEqualTo(Place.Precision.NONE);
        assertThat(lacking.why()).contains("the gazetteer has no place of this name in Texas");
    }

    @Test
    void a_dateline_names_places() {
        List<Place> places = places("ANSONGO, Mali (AP) — Gunmen attacked a convoy on Monday. Soldiers fled.");

        assertThat(places).extracting(Place::name).contains("ANSONGO", "Mali");
        assertThat(places.get(0).country()).contains("MLI");
    }

    @Test
    void the_same_report_gives_the_same_places() {
        String text = "Fighting spread from Gao to Kidal. Springfield and Paris, Texas, sent aid to Mali.";

        assertThat(places(text)).isEqualTo(places(text)).isNotEmpty();
    }
}
