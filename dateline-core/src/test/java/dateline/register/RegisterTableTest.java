package dateline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.RuleException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTableTest {
    private static final String HEADER =
            "id\tname\tother names\ttitle\tcountry\tsectors\tsince\tuntil\tseen\tpetrarch\n";

    private static Register read(String rows) {
        return RegisterTable.read("who.tsv", HEADER + rows);
    }

    @Test
    void a_table_that_is_read_is_written_the_same() {
        String table = "# kept by the desk\n" + HEADER
                + "ana-brant\tAna Brant\tA. Brant; Brant\\; Ana\tenvoy\tCHE\tGOV\t2020-01-01\t2024-06-30\t2021-03-04 a; 2022-05-06 b c\t\n"
                + "ana-brant\tAna Brant\t\tjudge\tCHE\tJUD\t\t\t2025-01-02 back\\\\slash\\; and semicolon\t\n"
                + "free-doctors\tFREE DOCTORS\t\t\tNGO\tMED\t\t\t\tNGOHLH\n"
                + "nobody-yet\tNobody Yet\t\t\t\t\t\t\t\t\n";

        Register register = RegisterTable.read("who.tsv", table);

        assertThat(RegisterTable.text(register)).isEqualTo(table);
        assertThat(register.entry("ana-brant").orElseThrow().otherNames()).containsExactly("A. Brant", "Brant; Ana");
        assertThat(register.entry("nobody-yet").orElseThrow().roles()).isEmpty();
    }

    @Test
    void what_spreadsheets_and_editors_do_to_a_table_changes_nothing() {
        String rows = "ana-brant\tAna Brant\t\tenvoy\tCHE\tGOV\n" + "b\tB Keita\t\tjudge\tMLI\tJUD\t\t\t\t\t\t\n";

        assertThat(RegisterTable.read("who.tsv", "\ufeff" + (HEADER + rows).replace("\n", "\r\n")))
                .isEqualTo(read(rows));
    }

    @Test
    void lines_that_cannot_be_read_are_told_all_at_once_with_what_to_do() {
        String rows = "ana brant\tAna Brant\n"
                + "a\tAna\t\tenvoy\tSwiss\n"
                + "a\tAna\t\tenvoy\tCHE\tgov\n"
                + "a\tAna\t\tenvoy\tCHE\tGOV\t1.2.2020\n"
                + "a\tAna\t\tenvoy\tCHE\tGOV\t2020-01-01\t2019-01-01\n"
                + "a\tAna\t\tenvoy\tCHE\tGOV\t\t\t2020-01-01\n"
                + "b\tBo\t\tenvoy\n"
                + "b\tBo Keita\t\tenvoy\n"
                + "c\tC\t\t\t\t\t\t\t\t\tx\n";

        assertThatThrownBy(() -> read(rows))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        e -> assertThat(e.problems())
                                .satisfiesExactly(
                                        p -> assertThat(p).startsWith("who.tsv:2: expected an id without blanks"),
                                        p -> assertThat(p)
                                                .isEqualTo(
                                                        "who.tsv:3: expected a country such as GBR in capitals or nothing,"
                                                                + " found \"Swiss\""),
                                        p -> assertThat(p).contains("who.tsv:4: expected sectors", "\"gov\""),
                                        p -> assertThat(p)
                                                .isEqualTo(
                                                        "who.tsv:5: expected a day such as 2025-12-03, found \"1.2.2020\""),
                                        p -> assertThat(p).startsWith("who.tsv:6: expected \"since\" before \"until\""),
                                        p -> assertThat(p).startsWith("who.tsv:7: expected a day and a report"),
                                        p -> assertThat(p)
                                                .isEqualTo(
                                                        "who.tsv:9: expected the name \"Bo\" as in line 8 of the same id"
                                                                + " \"b\", found \"Bo Keita\"; give both the same name or different ids"),
                                        p -> assertThat(p).startsWith("who.tsv:10: expected 10 columns, found 11")));
    }

    @Test
    void a_table_without_its_header_is_refused() {
        assertThatThrownBy(() -> RegisterTable.read("who.tsv", "ana\tAna Brant\n"))
                .hasMessageStartingWith("who.tsv:1: expected the header \"id, name, other names")
                .hasMessageEndingWith("put it back as the first line");
        assertThat(RegisterTable.read("who.tsv", "")).isEqualTo(Register.EMPTY);
    }

    @Test
    void the_id_of_a_report_cannot_break_the_table() {
        Learning learning = new Learning(Register.EMPTY);
        learning.take(LearningTest.told("Ana\tBrant", "envoy\n", "CHE", "2020-01-01", "a\tb\r\nc; d \\ e"));
        String text = RegisterTable.text(learning.register());

        assertThat(text.lines()).hasSize(2);
        assertThat(RegisterTable.read("who.tsv", text)
                        .entries()
                        .get(0)
                        .roles()
                        .get(0)
                        .seen()
                        .inOrder())
                .extracting(Sighting::report)
                .isEqualTo(List.of("a b c; d \\ e"));
    }
}
