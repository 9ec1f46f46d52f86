package dateline.measure.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.intake.IntakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedFileTest {
    private static final String GOOD = MarkedText.line("1", "😀 {Mali} <said> [it would leave].");

    @TempDir
    private Path folder;

    @Test
    void positions_count_code_points() throws Exception {
        AnnotatedReport report = AnnotatedFile.read(file(GOOD)).get(0);
        Attributed one = report.attributions().get(0);
        String text = report.report().text();

        assertThat(one.source().get(0).of(text)).isEqualTo("Mali");
        assertThat(one.cue().get(0).of(text)).isEqualTo("said");
        assertThat(one.content().get(0).of(text)).isEqualTo("it would leave");
    }

    @Test
    void a_line_written_is_the_line_read() throws Exception {
        AnnotatedReport report = AnnotatedFile.read(file(GOOD)).get(0);
        String written = PredictionLine.of(report, report.attributions());

        assertThat(written)
                .isEqualTo(
                        "{\"id\":\"1\",\"attributions\":[{\"source\":[{\"start\":2,\"end\":6}],"
                                + "\"cue\":[{\"start\":7,\"end\":11}],\"content\":[{\"start\":12,\"end\":26}],\"confidence\":1.0}]}");
    }

    @Test
    void a_bad_line_is_named_by_its_number() throws IOException {
        assertRefused("{\"id\": \"2\"", ":3: expected a JSON object");
        assertRefused("{\"id\": \"2\", \"text\": \"Mali left.\"}", ":3: expected a list in \"attributions\"");
        assertRefused(
                "{\"id\": \"2\", \"text\": \"Mali left.\", \"attributions\": [{\"cue\": [{\"start\": 5, \"end\": 11}]}]}",
                ":3: expected positions within the text, from its start 0 to its end 10, in \"cue\"");
        assertRefused(
                "{\"id\": \"2\", \"text\": \"Mali left.\", \"attributions\": [{\"cue\": [{\"start\": 5}]}]}",
                ":3: expected {\"start\": 0, \"end\": 4} in \"cue\" of an attribution, found {\"start\":5}");
    }

    @Test
    void reports_to_be_tagged_need_no_marks() throws Exception {
        Path file = file("{\"id\": \"2\", \"text\": \"Mali left.\"}");

        assertThat(AnnotatedFile.unmarked(file)).extracting(AnnotatedReport::id).containsExactly("2");
    }

    private void assertRefused(String line, String message) throws IOException {
        Path file = file(GOOD, "", line);

        assertThatThrownBy(() -> AnnotatedFile.read(file))
                .isInstanceOf(IntakeException.class)
                .hasMessageStartingWith(file + message);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("marked.jsonl"), List.of(lines));
    }
}
