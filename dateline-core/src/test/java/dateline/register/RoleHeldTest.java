package dateline.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleHeldTest {
    private static RoleHeld role(String since, String until, String seen) {
        String cells = String.join("\t", "a", "Ana", "", "envoy", "CHE", "GOV", since, until, seen);
        return RegisterTable.fromLines(List.of(), List.of(cells))
                .entries()
                .get(0)
                .roles()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, nullValues = "-", textBlock = """
            ''         | ''         | 2020-03-01 x               | 2020-01-30 | false
            ''         | ''         | 2020-03-01 x               | 2020-01-31 | true
            ''         | ''         | 2020-03-01 x; 2023-03-01 y | 2021-09-09 | true
            ''         | ''         | 2020-03-01 x               | 2021-03-01 | true
            ''         | ''         | 2020-03-01 x               | 2021-03-02 | false
            2020-02-20 | ''         | 2020-03-01 x               | 2020-02-19 | false
            ''         | 2020-03-20 | 2020-03-01 x               | 2020-03-19 | true
            ''         | 2020-03-20 | 2020-03-01 x               | 2020-03-20 | false
            2020-02-20 | ''         | ''                         | 2040-01-01 | true
            ''         | 2020-02-20 | ''                         | 1940-01-01 | true
            ''         | ''         | ''                         | 1940-01-01 | true
            """)
    void holds_within_bounds_and_else_near_the_reports_that_name_it(
            String since, String until, String seen, LocalDate day, boolean holds) {
        assertThat(role(since, until, seen).holdsOn(day)).isEqualTo(holds);
    }
}
