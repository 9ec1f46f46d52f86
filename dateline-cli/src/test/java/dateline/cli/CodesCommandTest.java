package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesCommandTest {
    private static CommandLineRun codes(String... arguments) {
        List<String> all = new ArrayList<>(List.of("codes"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of("", all.toArray(String[]::new));
    }

    @Test
    void lists_every_code_of_cameo_and_ends_with_the_counts() {
        CommandLineRun run = codes();
        List<String> lines = run.out().lines().toList();

        assertThat(run.exitCode()).isZero();
        assertThat(lines).hasSize(1 + 318 + 2);
        assertThat(lines.get(0)).startsWith("CODE  QUAD  GOLDSTEIN  PLOVER");
        assertThat(lines).anyMatch(l -> l.matches("112 +3 +-2.0 +ACCUSE/\\w+ +blames another .* card +\\w+.*"));
        assertThat(lines).anyMatch(l -> l.matches("018 +3.4 +shows sympathy.* no"));
        assertThat(lines.get(lines.size() - 1)).matches("\\d+ of 298 codes below the roots are reached by cards, .*");
    }

    @Test
    void counts_as_many_as_it_lists() {
        List<String> rows = codes("--format", "csv").out().lines().skip(1).toList();
        long byCards = rows.stream().filter(r -> r.matches(".*,card,.+")).count();
        long composed = rows.stream().filter(r -> r.matches(".*,composed,.+")).count();

        assertThat(codes().out().strip())
                .endsWith(byCards + " of 298 codes below the roots are reached by cards, " + composed
                        + " more by an outer act with the act inside it");
    }

    @Test
    void shows_one_code_in_full() {
        assertThat(codes("112").out())
                .startsWith("""
                        112  blames another for a wrong that is not told more closely

                        PLOVER     ACCUSE/allege
                        quad       3 verbal conflict
                        Goldstein  -2.0
                        above      11  thinks ill of another or of what it does, and says so
                        below      1121  says that another committed a crime or is corrupt
                        """)
                .containsPattern("card       [a-z-]+  event/accuse.yaml:\\d+\n")
                .containsPattern("           “.+”  .*ACCUSE 112 .*");
    }

    @Test
    void says_of_a_code_that_nothing_gives_it_or_only_an_outer_act() {
        assertThat(codes("018").out()).endsWith("card       none: no rule gives this code\n");
        assertThat(codes("1056").out())
                .containsPattern("composed   by .*demand")
                .doesNotContain("none: no rule");
        assertThat(codes("018").out())
                .contains("PLOVER     none: PLOVER has no type for it")
                .doesNotContain("quad");
    }

    @Test
    void a_type_lists_its_modes_or_on_demand_its_codes() {
        assertThat(codes("accuse", "--format", "csv").out().lines().map(l -> l.replaceAll(",.*", "")))
                .containsExactly("kind", "type", "mode", "mode", "mode");
        assertThat(codes("ACCUSE", "--ontology", "cameo", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .hasSize(19)
                .allMatch(l -> l.startsWith("09") || l.startsWith("11"));
    }

    @Test
    void lists_types_modes_and_contexts_of_plover() {
        List<String> lines = codes("--ontology", "plover").out().lines().toList();

        assertThat(lines).hasSize(1 + 16 + 68 + 37 + 2);
        assertThat(lines).anyMatch(l -> l.matches("type +SANCTION +4 +needed +cuts down .*"));
        assertThat(lines.get(lines.size() - 1)).contains(" of 121 types, modes and contexts are reached by cards");
    }

    @Test
    void cells_with_commas_are_quoted_in_csv() {
        assertThat(codes("018", "--format", "csv").out()).isEqualTo("""
                        code,quad,goldstein,plover,meaning,reached,rules
                        018,,3.4,,"shows sympathy: condolences, congratulations, best wishes",no,
                        """);
    }

    @Test
    void own_cards_are_counted(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("event"));
        Files.writeString(folder.resolve("event/own.yaml"), """
                - rule: detonate-atom
                  means: {plover: ASSAULT, mode: unconventional, cameo: "2042"}
                  verbs: ["<source> nuke <target>"]
                  finds: [{"Mali nuked Chad.": "MLI ASSAULT 2042 TCD"}]
                  passes over: ["He nuked his soup."]
                """);

        assertThat(codes("2042", "--rules", folder.toString()).out())
                .contains("card       detonate-atom  " + folder.resolve("event/own.yaml") + ":1\n"
                        + "           “Mali nuked Chad.”  MLI ASSAULT 2042 TCD\n");
    }

    @Test
    void an_unknown_code_or_type_is_wrong_usage() {
        CommandLineRun run = codes("0999");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Expected a CAMEO code such as 112 or a PLOVER type such as ACCUSE, found \"0999\"; ");
        assertThat(codes("112", "--ontology", "plover").exitCode()).isEqualTo(2);
    }
}
