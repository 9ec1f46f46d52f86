package dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReadingSchema.text());

    static List<Path> valid() throws IOException {
        return documents("valid");
    }

    static List<Path> invalid() throws IOException {
        return documents("invalid");
    }

    private static List<Path> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/reading", folder))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_right_document_passes(Path document) throws IOException {
        assertThat(faults(document)).isEmpty();
    }

    /** Each document has the one fault that it is named by, so it is told of one place alone. */
    @ParameterizedTest
    @MethodSource("invalid")
    void a_wrong_document_fails_in_one_place(Path document) throws IOException {
        assertThat(faults(document).stream().map(f -> f.getInstanceLocation().toString()))
                .hasSizeGreaterThan(0)
                .containsOnly(
                        faults(document).iterator().next().getInstanceLocation().toString());
    }

    private static Set<ValidationMessage> faults(Path document) throws IOException {
        return SCHEMA.validate(Files.readString(document), InputFormat.JSON);
    }
}
