package dateline.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final Register REGISTER = RegisterTable.fromLines(
            List.of(),
            List.of(
                    "a\tAna Brant\tA. Brant\tenvoy\tCHE\tGOV\t\t\t2024-01-01 x",
                    "a\tAna Brant\t\tgeneral\tMLI\tMIL\t\t\t2024-01-02 y",
                    "b\tAnna Brant\t\tEnvoy\tCHE\tGOV\t\t\t2024-03-01 z"));

    private static Entry entry(Register register, String id) {
        return register.entry(id).orElseThrow();
    }

    @Test
    void merged_entries_keep_all_names_and_reports() {
        Register merged = Correction.merged(REGISTER, entry(REGISTER, "a"), List.of(entry(REGISTER, "b")));

        assertThat(RegisterTable.lines(merged))
                .containsExactly(
                        "a\tAna Brant\tA. Brant; Anna Brant\tEnvoy\tCHE\tGOV\t\t\t2024-01-01 x; 2024-03-01 z\t",
                        "a\tAna Brant\t\tgeneral\tMLI\tMIL\t\t\t2024-01-02 y\t");
    }

    @Test
    void offices_of_somebody_else_go_to_an_entry_of_their_own() {
        Entry both = entry(REGISTER, "a");
        Register split = Correction.split(REGISTER, both, List.of(both.roles().get(1)), "Ana Brant");

        assertThat(RegisterTable.lines(split))
                .containsExactly(
                        "a\tAna Brant\tA. Brant\tenvoy\tCHE\tGOV\t\t\t2024-01-01 x\t",
                        "ana-brant\tAna Brant\t\tgeneral\tMLI\tMIL\t\t\t2024-01-02 y\t",
                        "b\tAnna Brant\t\tEnvoy\tCHE\tGOV\t\t\t2024-03-01 z\t");
    }

    @Test
    void a_new_name_leaves_the_old_one_among_the_further_ones() {
        Entry renamed =
                Correction.renamed(entry(REGISTER, "a"), "Anabel Brant", List.of("Frau Brant"), List.of("A. Brant"));

        assertThat(renamed.names()).containsExactly("Anabel Brant", "Ana Brant", "Frau Brant");
    }

    @Test
    void a_code_of_a_dictionary_does_not_outlive_its_correction() {
        Register register = RegisterTable.fromLines(List.of(), List.of("c\tFRONT\t\t\tMLI\tREB\t\t\t\tMLIINS"));
        RoleHeld role = entry(register, "c").roles().get(0);

        assertThat(role.as("", "NER", "REB").petrarch()).isEmpty();
        assertThat(role.as("front", "MLI", "REB").petrarch()).isEqualTo("MLIINS");
    }
}
