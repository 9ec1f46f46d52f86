package dateline.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.record.Place.Point;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final DumpRow GAO =
            row(1, "Gao", List.of("Gawgaw", "GAQ", "Гао"), 16.271, -0.045, "PPLA", "01", 86_633);
    private static final DumpRow ANSONGO = row(2, "Ansongo", List.of(), 15.66, 0.502, "PPL", "01", 8_300);
    private static final DumpRow OTHER_GAO = row(3, "Gao", List.of(), 12.1, -3.2, "PPL", "02", 0);

    private static DumpRow row(
            int id,
            String name,
            List<String> names,
            double latitude,
            double longitude,
            String code,
            String admin1,
            long population) {
        return new DumpRow(
                id,
                name,
                names,
                new Point(latitude, longitude),
                new DumpRow.Feature("P", code),
                new DumpRow.Area("ML", admin1, ""),
                population,
                "2024-01-0" + id);
    }

    private static byte[] bytes(DumpRow... rows) {
        GazetteerBuilder builder = new GazetteerBuilder();
        builder.add(new DivisionRow("ML.01", "Gao Region", "Gao Region", 7));
        List.of(rows).forEach(builder::add);
        return builder.build("test");
    }

    private static Gazetteer read(byte[] bytes) throws IOException {
        return Gazetteer.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void what_was_written_is_read() throws IOException {
        Gazetteer gazetteer = read(bytes(GAO, ANSONGO, OTHER_GAO));

        GazetteerEntry gao = gazetteer.named("Gawgaw").get(0);
        assertThat(gao.geonames()).isEqualTo(1);
        assertThat(gao.kind()).isEqualTo(PlaceKind.SEAT);
        assertThat(gao.country()).isEqualTo(Optional.of("MLI"));
        assertThat(gao.region()).isEqualTo(Optional.of("Gao Region"));
        assertThat(gao.main()).isFalse();
        assertThat(gao.latitude()).isCloseTo(16.271, within(0.006));
        assertThat(gao.longitude()).isCloseTo(-0.045, within(0.006));
        assertThat((double) gao.population()).isCloseTo(86_633, within(86_633 * 0.05));
        assertThat(gazetteer.facts().date()).isEqualTo("2024-01-03");
    }

    @Test
    void a_name_gives_all_that_bear_it() throws IOException {
        assertThat(read(bytes(GAO, ANSONGO, OTHER_GAO)).named("gao"))
                .extracting(GazetteerEntry::geonames)
                .containsExactlyInAnyOrder(7, 1, 3);
    }

    @Test
    void a_division_known_by_name_alone_lies_amid_its_towns() throws IOException {
        GazetteerEntry region = read(bytes(GAO, ANSONGO)).named("Gao Region").get(0);

        assertThat(region.kind()).isEqualTo(PlaceKind.REGION);
        assertThat(region.latitude()).isBetween(15.5, 16.5);
        assertThat(region.population()).isBetween(90_000L, 100_000L);
    }

    @Test
    void codes_of_airports_and_names_in_other_alphabets_are_no_names() throws IOException {
        Gazetteer gazetteer = read(bytes(GAO));

        assertThat(gazetteer.knows("GAQ")).isFalse();
        assertThat(gazetteer.knows("Гао")).isFalse();
    }

    @Test
    void every_name_of_many_is_found_and_no_other() throws IOException {
        List<DumpRow> rows = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            rows.add(row(
                    1 + i % 9,
                    "Ville " + "abcdefghij".charAt(i % 10) + "x".repeat(i / 10),
                    List.of(),
                    1,
                    1,
                    "PPL",
                    "01",
                    i));
        }
        Gazetteer gazetteer = read(bytes(rows.toArray(DumpRow[]::new)));

        assertThat(rows)
                .allSatisfy(
                        r -> assertThat(gazetteer.knows(r.name())).as(r.name()).isTrue());
        assertThat(List.of("Ville", "Ville k", "Ville ax x", "Villf", "A", "Zz"))
                .noneMatch(gazetteer::knows);
    }

    @Test
    void a_damaged_file_is_refused() {
        byte[] whole = bytes(GAO, ANSONGO);
        byte[] other = whole.clone();
        other[whole.length / 2] ^= 0x55;

        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("found an empty file");
        assertThatThrownBy(() -> read("geonameid\tname".repeat(3).getBytes())).hasMessageContaining("DLGAZ1");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 9)))
                .isInstanceOf(GazetteerFormatException.class);
        assertThatThrownBy(() -> read(other)).isInstanceOf(GazetteerFormatException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saint-Étienne     | St. Etienne
            São Paulo         | SAO PAULO
            Coeur d'Alene     | Coeur d’Alene
            Mount Vernon      | Mt. Vernon
            Kraków            | Krakow
            Łódź              | Lodz
            """)
    void ways_to_write_a_name_meet(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
    }

    @Test
    void the_embedded_one_knows_towns_by_their_other_names() {
        Gazetteer gazetteer = Gazetteer.embedded();

        assertThat(gazetteer.named("Dnipropetrovsk"))
                .anyMatch(e -> e.kind() == PlaceKind.REGION && e.country().equals(Optional.of("UKR")));
        assertThat(gazetteer.named("Bombay")).anyMatch(e -> e.geonames() == 1_275_339);
        assertThat(gazetteer.named("Paris")).hasSizeGreaterThan(10);
        assertThat(gazetteer.facts().bytes()).isLessThan(20_000_000);
    }
}
