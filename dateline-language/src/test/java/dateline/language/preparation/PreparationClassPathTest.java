package dateline.language.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationClassPathTest {
    @Test
    void the_preparing_process_gets_the_jars_it_needs_and_no_others() throws IOException {
        List<String> places = List.of(PreparationClassPath.find().split(File.pathSeparator));

        assertThat(places).allSatisfy(place -> assertThat(new File(place)).exists());
        assertThat(places)
                .extracting(place -> new File(place).getName().replaceAll("-[0-9.]+\\.jar", ""))
                .containsExactly(
                        "classes", "nlp4j-api", "xz", "fastutil", "brownies-collections", "slf4j-api", "nlp4j-english");
    }

    /** As in an application server, where the class path of the process names none of them. */
    @Test
    void a_loader_of_its_own_is_asked_where_it_has_them_from() throws IOException {
        URL[] places = Arrays.stream(PreparationClassPath.find().split(File.pathSeparator))
                .map(PreparationClassPathTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, null)) {
            assertThat(PreparationClassPath.of(loader)).isEqualTo(PreparationClassPath.find());
        }
    }

    @Test
    void where_a_jar_is_missing_it_says_which() throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[0], null)) {
            assertThatThrownBy(() -> PreparationClassPath.of(loader))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("The language models are not on the class path: expected dateline.");
        }
    }

    private static URL url(String place) {
        try {
            return new File(place).toURI().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(place, e);
        }
    }
}
