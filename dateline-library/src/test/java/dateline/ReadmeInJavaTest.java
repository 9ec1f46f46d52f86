package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java that the README shows are a program that prints what the README says. */
class ReadmeInJavaTest {
    private static final Path PROJECT = Path.of("../examples/embedding");
    private static final Path SOURCE = PROJECT.resolve("src/main/java/FirstReading.java");

    private static String section() throws IOException {
        return Files.readString(Path.of("../README.md"))
                .split("## In Java\n")[1]
                .split("\n## ")[0];
    }

    private static String block(String language, int number) throws IOException {
        return section().split("```" + language + "\n")[number].split("```\n")[0];
    }

    @Test
    void the_program_is_that_of_the_project_that_embeds_dateline() throws IOException {
        assertThat(block("java", 1)).isEqualTo(Files.readString(SOURCE));
    }

    @Test
    void the_program_prints_what_stands_below_it(@TempDir Path classes) throws Exception {
        String shown = section().split("prints\n\n```\n")[1].split("```\n")[0];

        compile(SOURCE, classes);
        assertThat(printed(classes)).isEqualTo(shown);
    }

    @Test
    void the_lines_with_files_of_one_s_own_are_java(@TempDir Path folder) throws IOException {
        String program =
                "import dateline.Dateline; import java.nio.file.Path;\nclass Own { void open() throws Exception {\n"
                        + block("java", 2) + "} }";

        compile(Files.writeString(folder.resolve("Own.java"), program), folder);
    }

    private static void compile(Path source, Path classes) {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), source.toString()))
                .isZero();
    }

    private static String printed(Path classes) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method main = loader.loadClass("FirstReading").getMethod("main", String[].class);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void readme_and_project_name_the_artifact_that_is_built() throws IOException {
        String dependency = block("xml", 1).strip().replaceAll("\\s+", " ");
        String own = Files.readString(Path.of("pom.xml"));
        String version = own.split("<version>")[1].split("</version>")[0];

        assertThat(dependency).contains("<version>" + version + "</version>");
        assertThat(Files.readString(PROJECT.resolve("pom.xml")).replaceAll("\\s+", " "))
                .contains(dependency);
    }
}
