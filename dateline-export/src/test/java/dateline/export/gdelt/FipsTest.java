package dateline.export.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FipsTest {
    @Test
    void every_country_that_can_be_read_has_a_code_of_its_own() {
        Set<String> countries = Knowledge.builtIn().named("actor/countries.tsv").stream()
                .flatMap(f -> f.rows().stream())
                .map(DataFile.Row::columns)
                .map(c -> c.get(1))
                .collect(Collectors.toSet());
        List<String> codes =
                countries.stream().flatMap(c -> Fips.of(c).stream()).toList();

        assertThat(countries.stream().filter(c -> Fips.of(c).isEmpty())).containsExactlyInAnyOrder("EUR", "PSE");
        assertThat(codes).doesNotHaveDuplicates().allSatisfy(c -> assertThat(c).matches("[A-Z]{2}"));
    }

    @Test
    void codes_differ_from_those_of_iso() {
        assertThat(Fips.of("DEU")).contains("GM");
        assertThat(Fips.of("RUS")).contains("RS");
        assertThat(Fips.of("KOS")).contains("KV");
    }
}
