package dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.knowledge.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {
    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void cards_and_tables_are_read_and_called_as_the_user_would() throws Exception {
        write("event/own.yaml", "- rule: own\n");
        write("actor/people.tsv", "\uFEFFAwa Keita\tMLIGOV\n");
        write("actor/agents.tsv", "");
        write("README.md", "Our rules.");
        write(".git/notes.yaml", "not ours");

        assertThat(RulesFolder.read(folder))
                .containsExactly(
                        file("actor/agents.tsv", ""),
                        file("actor/people.tsv", "Awa Keita\tMLIGOV\n"),
                        file("event/own.yaml", "- rule: own\n"));
    }

    private DataFile file(String path, String text) {
        return new DataFile(path, folder.resolve(path).toString(), text);
    }

    @Test
    void a_folder_in_which_nothing_fits_is_refused() throws IOException {
        write("README.md", "Our rules.");

        assertThatThrownBy(() -> RulesFolder.read(folder))
                .isInstanceOf(IntakeException.class)
                .hasMessage(folder + ": expected rule cards or tables such as event/own.yaml or actor/people.tsv,"
                        + " found no .yaml and no .tsv file; name the folder that holds them");
        assertThatThrownBy(() -> RulesFolder.read(folder.resolve("README.md")))
                .hasMessageContaining("expected a folder of rule cards and tables, found a file");
        assertThatThrownBy(() -> RulesFolder.read(folder.resolve("nowhere")))
                .hasMessageContaining("expected a folder of rule cards and tables, found none");
    }

    @Test
    void a_card_under_the_shorter_ending_is_told() throws IOException {
        write("event/own.yml", "- rule: own\n");

        assertThatThrownBy(() -> RulesFolder.read(folder))
                .hasMessage(folder.resolve("event/own.yml") + ": expected a name that ends in .yaml; rename it");
    }
}
