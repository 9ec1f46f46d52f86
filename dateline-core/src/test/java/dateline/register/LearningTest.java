package dateline.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {
    static OfficeReport told(String name, String title, String country, String day, String report) {
        return new OfficeReport(name, title, country, "GOV", new Sighting(LocalDate.parse(day), report));
    }

    private static Register taken(Register register, List<OfficeReport> all) {
        Learning learning = new Learning(register);
        all.forEach(learning::take);
        return learning.register();
    }

    private static List<String> lines(Register register) {
        return RegisterTable.lines(register).stream()
                .map(l -> l.replaceAll("\t+", " ").strip())
                .toList();
    }

    @Test
    void reports_that_say_the_same_are_one_role_with_both_days() {
        Register register = taken(
                Register.EMPTY,
                List.of(
                        told("Ana Brant", "Foreign Minister", "CHE", "2024-02-01", "a"),
                        told("Ana BRANT", "foreign minister", "CHE", "2024-03-05", "b")));

        assertThat(lines(register))
                .containsExactly("ana-brant Ana Brant Foreign Minister CHE GOV 2024-02-01 a; 2024-03-05 b");
    }

    @Test
    void roles_that_contradict_each_other_stand_side_by_side_with_their_days() {
        Register register = taken(
                Register.EMPTY,
                List.of(
                        told("Ana Brant", "foreign minister", "CHE", "2024-02-01", "a"),
                        told("Ana Brant", "foreign minister", "AUT", "2024-02-02", "b"),
                        told("Ana Brant", "president", "CHE", "2024-02-03", "c")));

        assertThat(lines(register))
                .containsExactly(
                        "ana-brant Ana Brant foreign minister CHE GOV 2024-02-01 a",
                        "ana-brant Ana Brant foreign minister AUT GOV 2024-02-02 b",
                        "ana-brant Ana Brant president CHE GOV 2024-02-03 c");
    }

    @Test
    void what_one_report_leaves_open_another_tells() {
        Register known = RegisterTable.fromLines(List.of(), List.of("ana-brant\tAna Brant\t\tenvoy"));
        Register register = taken(
                known,
                List.of(
                        told("Ana Brant", "envoy", "CHE", "2024-02-01", "a"),
                        told("Ana Brant", "envoy", "", "2024-02-02", "b")));

        assertThat(lines(register)).containsExactly("ana-brant Ana Brant envoy CHE GOV 2024-02-01 a; 2024-02-02 b");
    }

    @Test
    void an_office_of_nobody_knows_which_country_makes_no_entry_and_no_role() {
        List<OfficeReport> all = List.of(
                told("Bo Keita", "president", "", "2024-02-01", "a"),
                told("Ana Brant", "envoy", "CHE", "2024-02-01", "b"),
                told("Ana Brant", "president", "", "2024-02-02", "c"));

        assertThat(lines(taken(Register.EMPTY, all))).containsExactly("ana-brant Ana Brant envoy CHE GOV 2024-02-01 b");
    }

    @Test
    void a_name_with_initials_in_the_middle_is_the_one_without_who_holds_the_same_office_then() {
        List<OfficeReport> all = List.of(
                told("Ana Brant", "envoy", "CHE", "2024-02-01", "a"),
                told("Ana J. Brant", "Envoy", "CHE", "2024-02-02", "b"),
                told("Ana K. Brant", "mayor", "AUT", "2024-02-03", "c"),
                told("Ana L. Brant", "envoy", "CHE", "2014-02-03", "d"));

        assertThat(lines(taken(Register.EMPTY, all)))
                .containsExactly(
                        "ana-brant Ana Brant Ana J. Brant Envoy CHE GOV 2024-02-01 a; 2024-02-02 b",
                        "ana-k-brant Ana K. Brant mayor AUT GOV 2024-02-03 c",
                        "ana-l-brant Ana L. Brant envoy CHE GOV 2014-02-03 d");
    }

    @Test
    void an_office_that_a_person_ended_is_not_prolonged_by_a_later_report() {
        Register ended = RegisterTable.fromLines(
                List.of(), List.of("ana-brant\tAna Brant\t\tenvoy\tCHE\tGOV\t\t2024-01-01\t2023-05-05 a"));
        Register register = taken(
                ended,
                List.of(
                        told("Ana Brant", "envoy", "CHE", "2023-06-06", "b"),
                        told("Ana Brant", "envoy", "CHE", "2024-02-02", "c")));

        assertThat(lines(register))
                .containsExactly(
                        "ana-brant Ana Brant envoy CHE GOV 2024-01-01 2023-05-05 a; 2023-06-06 b",
                        "ana-brant Ana Brant envoy CHE GOV 2024-02-02 c");
    }

    @Test
    void of_two_of_a_name_the_one_who_holds_the_office_is_meant_and_else_nobody() {
        Register two = RegisterTable.fromLines(
                List.of(),
                List.of(
                        "ana-brant\tAna Brant\t\tenvoy\tCHE\tGOV\t\t\t2023-05-05 a",
                        "ana-brant-2\tAna Brant\t\tmayor\tAUT\tGOV\t\t\t2023-05-05 a"));
        Learning learning = new Learning(two);
        learning.take(told("Ana Brant", "mayor", "AUT", "2023-07-07", "b"));
        learning.take(told("Ana Brant", "minister", "CHE", "2023-07-08", "c"));
        learning.take(told("Ana Brant", "singer", "BEL", "2023-07-09", "d"));

        assertThat(lines(learning.register()))
                .containsExactly(
                        "ana-brant Ana Brant envoy CHE GOV 2023-05-05 a",
                        "ana-brant Ana Brant minister CHE GOV 2023-07-08 c",
                        "ana-brant-2 Ana Brant mayor AUT GOV 2023-05-05 a; 2023-07-07 b");
        assertThat(learning.notTaken()).extracting(OfficeReport::title).containsExactly("singer");
    }

    @Test
    void the_register_does_not_depend_on_the_order_of_reports_nor_on_reading_them_twice() {
        List<OfficeReport> all = new ArrayList<>();
        LocalDate day = LocalDate.parse("2019-01-01");
        for (int i = 0; i < 400; i++) {
            all.add(told(
                    "Ana Brant",
                    i % 3 == 0 ? "President" : "president",
                    "CHE",
                    day.plusDays(3L * i).toString(),
                    "r" + i));
        }
        List<OfficeReport> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(7));
        Register once = taken(Register.EMPTY, all);

        assertThat(taken(Register.EMPTY, shuffled)).isEqualTo(once);
        assertThat(taken(once, shuffled)).isEqualTo(once);
        assertThat(once.entries().get(0).roles().get(0).seen().inOrder()).hasSize(41);
    }

    @Test
    void a_name_that_a_dictionary_gives_in_capitals_is_printed_as_a_report_prints_it() {
        Learning learning = new Learning(Register.EMPTY);
        learning.take(List.of("ANA BRANT", "A. BRANT"), List.of());
        learning.take(told("Ana Brant", "envoy", "CHE", "2023-07-07", "b"));

        assertThat(lines(learning.register()))
                .containsExactly("ana-brant Ana Brant A. BRANT envoy CHE GOV 2023-07-07 b");
    }
}
