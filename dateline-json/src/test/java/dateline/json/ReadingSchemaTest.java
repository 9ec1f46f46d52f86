package dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReadingSchema.text());

    static List<Path> right() throws IOException {
        return Stream.concat(Documents.valid().stream(), Documents.golden().stream())
                .toList();
    }

    static List<Path> wrong() throws IOException {
        return Documents.invalid();
    }

    @ParameterizedTest
    @MethodSource("right")
    void a_right_document_passes(Path document) {
        assertThat(faults(document)).isEmpty();
    }

    /** Each document has the one fault that it is named by, so it is told of one place alone. */
    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_document_fails_in_one_place(Path document) {
        assertThat(faults(document).stream()
                        .map(f -> f.getInstanceLocation().toString())
                        .distinct())
                .hasSize(1);
    }

    /** What is refused when a reading is read is refused by the schema, too. */
    @ParameterizedTest
    @EnumSource(value = TextForm.class, mode = EnumSource.Mode.EXCLUDE, names = {"TEXT", "WORDS"})
    void forms_of_words_are_those_of_the_schema(TextForm form) {
        String inJson = form.pattern().replace("\\", "\\\\");
        assertThat(ReadingSchema.text()).contains("\"pattern\": \"" + inJson + "\"");
    }

    private static Set<ValidationMessage> faults(Path document) {
        return SCHEMA.validate(Documents.text(document), InputFormat.JSON);
    }
}
