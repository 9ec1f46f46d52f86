package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading reports one after the other with a register, as a user does it. */
class RegisterTest {
    private static final String FIRST =
            "Kenyan Foreign Minister Ilse Marran met Abdou Sanogo, the Malian defense minister,"
                    + " in Nairobi. Mr. Tobias Renner watched.\n";
    private static final String LATER = "Marran accused Chad of an attack. Sanogo said the border was closed.\n";

    @TempDir
    private Path folder;

    private Path register = Path.of("");

    @BeforeEach
    void name() {
        register = folder.resolve("who.tsv");
    }

    private CommandLineRun read(String name, String text, String day, String... options) throws IOException {
        Path report = Files.writeString(folder.resolve(name + ".txt"), text);
        Stream<String> all =
                Stream.concat(Stream.of("read", report.toString(), "--published", day), Stream.of(options));
        return CommandLineRun.of("", all.toArray(String[]::new));
    }

    private CommandLineRun readWith(String name, String text, String day) throws IOException {
        return read(name, text, day, "--register", register.toString());
    }

    /** The table with bars for tabs, without its header. */
    private String table() throws IOException {
        return Files.readAllLines(register).stream()
                .skip(1)
                .map(l -> l.replace("\t", "|"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void offices_that_reports_tell_are_collected_with_days_and_reports_and_conflicts_stand_side_by_side()
            throws IOException {
        readWith("nairobi", FIRST, "2024-02-01");
        readWith(
                "bamako",
                "Malian Defense Minister Abdou Sanogo left. Kenyan President Ilse Marran spoke.",
                "2024-03-01");
        readWith("error", "Zambian Foreign Minister Ilse Marran spoke.", "2024-03-02");

        assertThat(table()).isEqualTo("""
                abdou-sanogo|Abdou Sanogo||Defense Minister|MLI|MIL|||2024-02-01 nairobi; 2024-03-01 bamako|
                ilse-marran|Ilse Marran||Foreign Minister|KEN|GOV|||2024-02-01 nairobi|
                ilse-marran|Ilse Marran||President|KEN|GOV|||2024-03-01 bamako|
                ilse-marran|Ilse Marran||Foreign Minister|ZMB|GOV|||2024-03-02 error|""");
    }

    @Test
    void a_later_report_that_gives_a_surname_alone_profits_and_says_what_it_rests_on() throws IOException {
        readWith("nairobi", FIRST, "2024-02-01");
        String before = table();
        CommandLineRun later = readWith("later", LATER, "2024-02-10");

        assertThat(later.out())
                .contains(
                        "Ilse Marran  KENGOV  person  Foreign Minister (KEN)",
                        "Abdou Sanogo  MLIMIL  person  defense minister (MLI)",
                        "Ilse Marran  ACCUSE/allege 1123 → Chad",
                        "\"Marran\" is not named in full here; the register has Ilse Marran, Foreign Minister (KENGOV),"
                                + " seen 2024-02-01 in nairobi");
        assertThat(table()).isEqualTo(before);
    }

    @Test
    void without_a_register_or_with_an_empty_one_a_report_is_read_as_before() throws IOException {
        CommandLineRun without = read("later", LATER, "2024-02-10", "--format", "json");
        Files.writeString(register, "");
        CommandLineRun empty =
                read("later", LATER, "2024-02-10", "--format", "json", "--register", register.toString());
        CommandLineRun again = read("later", LATER, "2024-02-10", "--format", "json");

        assertThat(without.out())
                .doesNotContain("KENGOV")
                .isEqualTo(again.out())
                .isEqualTo(empty.out());
        assertThat(register).isEmptyFile();
    }

    @Test
    void long_after_a_role_was_seen_and_of_a_report_without_a_day_nothing_is_taken() throws IOException {
        readWith("nairobi", FIRST, "2024-02-01");

        assertThat(readWith("later", LATER, "2026-02-10").out()).doesNotContain("KENGOV", "register");
        CommandLineRun dayless = CommandLineRun.of(LATER, "read", "-", "--register", register.toString());
        assertThat(dayless.out())
                .doesNotContain("KENGOV")
                .contains("\"Marran\" is not looked up; the register has Ilse Marran, but the report has no day");
    }

    @Test
    void of_two_of_a_surname_the_one_whose_country_the_report_names_is_taken_and_else_none() throws IOException {
        readWith("nairobi", FIRST, "2024-02-01");
        readWith("lusaka", "Zambian Health Minister Peter Marran spoke.", "2024-02-02");

        assertThat(readWith("one", "Marran told Zambia that the clinics would open.", "2024-02-10")
                        .out())
                .contains("Peter Marran  ZMBGOV");
        assertThat(readWith("none", "Marran said on Monday that the road was open.", "2024-02-10")
                        .out())
                .contains("could be more than one; the register has Ilse Marran, Foreign Minister (KENGOV) or"
                        + " Peter Marran, Health Minister (ZMBGOV); none is taken")
                .doesNotContain("KENGOV  person", "ZMBGOV  person");
    }

    @Test
    void what_the_report_itself_says_stands() throws IOException {
        readWith("nairobi", FIRST, "2024-02-01");
        String text = "Zambian lawmaker Anna Marran spoke. Marran praised Chad. Chadian driver Sanogo slept.";

        assertThat(readWith("other", text, "2024-02-10").out())
                .contains("Anna Marran  ZMBLEG")
                .doesNotContain("Ilse", "Abdou", "KENGOV", "MLIMIL", "the register");
    }

    @Test
    void the_order_of_threads_makes_no_difference() throws IOException {
        String lines = Stream.of("Kenyan", "Malian", "Zambian", "Chadian")
                .map(c -> "{\"id\":\"" + c.toLowerCase(Locale.ROOT) + "\",\"published\":\"2024-02-01\",\"text\":\"" + c
                        + " Foreign Minister Ilse Marran met Marran.\"}\n")
                .collect(Collectors.joining());
        CommandLineRun.of(lines, "read", "--jsonl", "--threads", "1", "--register", register.toString());
        String one = table();
        Files.delete(register);
        CommandLineRun.of(lines, "read", "--jsonl", "--threads", "4", "--register", register.toString());

        assertThat(table()).isEqualTo(one).hasLineCount(4);
    }

    @Test
    void a_broken_register_is_refused_before_anything_is_read_and_read_only_adds_nothing() throws IOException {
        Files.writeString(register, "nonsense\n");
        CommandLineRun broken = readWith("nairobi", FIRST, "2024-02-01");

        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("who.tsv:1: expected the header");
        assertThat(register).hasContent("nonsense\n");

        Files.writeString(register, "");
        String[] readOnly = {"--register", register.toString(), "--register-read-only"};
        assertThat(read("nairobi", FIRST, "2024-02-01", readOnly).exitCode()).isZero();
        assertThat(register).isEmptyFile();
    }
}
