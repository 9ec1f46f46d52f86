package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final String OWN = """
            - rule: dismantle
              means: {outcome: destroyed}
              verbs:
                - "<what> dismantle <counted>"
                - "<what> smash+up <counted>"
              finds:
                - "Engineers dismantled 12 pylons.": "%s"
              passes over:
                - "He dismantled the argument."
            """;

    @TempDir
    Path folder;

    @Test
    void a_users_pattern_that_no_sentence_shows_is_listed() throws IOException {
        CommandLineRun run = rules(OWN.formatted("destroyed 12 pylons"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .endsWith("no sentence under \"finds\" of its card shows these patterns of yours (1):\n" + "  "
                        + folder.resolve("tally/own.yaml") + ":1: tally dismantle: <what> smash+up <counted>\n");
    }

    @Test
    void a_record_that_a_sentence_does_not_state_is_told_with_the_card_that_gave_it() throws IOException {
        CommandLineRun run = rules(OWN.formatted("destroyed 13 pylons"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "tally/own.yaml:1: dismantle finds: Engineers dismantled 12 pylons.\n"
                                + "  expected \"destroyed 13 pylons\", by this card; found \"destroyed 12 pylons (by dismantle)\"\n");
    }

    private CommandLineRun rules(String card) throws IOException {
        Files.createDirectories(folder.resolve("tally"));
        Files.writeString(folder.resolve("tally/own.yaml"), card);
        return CommandLineRun.of("", "rules", "--kind", "tally", "--rules", folder.toString());
    }
}
