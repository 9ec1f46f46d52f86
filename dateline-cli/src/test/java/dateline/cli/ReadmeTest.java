package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the tour show is what the command prints. */
class ReadmeTest {
    @Test
    void the_example_is_what_the_command_prints(@TempDir Path folder) throws IOException {
        List<String> blocks = List.of(Files.readString(Path.of("../README.md")).split("```\n"));
        Path report = folder.resolve("border.txt");
        Files.writeString(report, blocks.get(1));
        CommandLineRun run = CommandLineRun.of("", "read", report.toString(), "--published", "2024-02-21");

        assertThat(run.out().strip()).isEqualTo(blocks.get(3).strip());
    }

    @Test
    void the_reasons_are_what_the_command_prints() throws IOException {
        String section = Files.readString(Path.of("../README.md")).split("## Why it reads it so\n")[1];
        String report = section.split("From `")[1].split("`")[0];
        CommandLineRun run = CommandLineRun.of(report, "explain", "-", "--published", "2024-05-15");

        assertThat(ExplainCommandTest.inOneLine(run.out()))
                .isEqualTo(ExplainCommandTest.inOneLine(section.split("```\n")[1]));
    }

    @Test
    void the_register_and_what_is_read_with_it_are_what_the_commands_print(@TempDir Path folder) throws IOException {
        String section = Files.readString(Path.of("../README.md"))
                .split("## A who's who that builds itself\n")[1]
                .split("\n## ")[0];
        String[] reports = section.split("From `")[1].replace('\n', ' ').split("`");
        String register = folder.resolve("who.tsv").toString();
        Path first = Files.writeString(folder.resolve("nairobi.txt"), reports[0]);
        Path second = Files.writeString(folder.resolve("attack.txt"), reports[2]);
        CommandLineRun.of("", "read", first.toString(), "--published", "2024-02-01", "--register", register);
        CommandLineRun read =
                CommandLineRun.of("", "read", second.toString(), "--published", "2024-02-10", "--register", register);
        CommandLineRun actors = CommandLineRun.of("", "actors", "--register", register);
        String[] blocks = section.split("```\n");

        assertThat(read.out()).startsWith(blocks[3]);
        assertThat(actors.out()).isEqualTo(blocks[5]);
    }

    @Test
    void the_quotes_are_what_the_command_prints(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        Path report = folder.resolve("border.txt");
        Files.writeString(report, readme.split("```\n")[1]);
        CommandLineRun run = CommandLineRun.of("", "quotes", report.toString(), "--published", "2024-02-21");

        assertThat(run.out().strip()).isEqualTo(readme.split("## Who said it\n")[1].split("```\n")[1].strip());
    }

    @Test
    void the_tour_ends_with_what_the_command_prints(@TempDir Path folder) throws IOException {
        String[] blocks = Files.readString(Path.of("../docs/tour.md")).split("```\n");
        Path report = Files.writeString(folder.resolve("kisoro.txt"), blocks[1]);
        CommandLineRun run = CommandLineRun.of("", "read", report.toString(), "--published", "2025-03-12");

        assertThat(run.out().strip()).isEqualTo(blocks[3].strip());
    }
}
