package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md names nothing that does not exist, and leaves no package of core out. */
class ArchitectureDocumentTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void every_type_it_names_exists() throws IOException {
        assertThat(types().toList()).containsAll(named("`([A-Z][A-Za-z0-9]+)`"));
    }

    @Test
    void every_type_and_file_of_the_tour_exists() throws IOException {
        Path tour = ROOT.resolve("docs/tour.md");
        assertThat(types().toList()).containsAll(named("`([A-Z][A-Za-z0-9]+)`", tour));
        assertThat(named("`([a-z/]+/[A-Z][A-Za-z0-9]+\\.java)`", tour))
                .hasSizeGreaterThan(6)
                .allSatisfy(file -> assertThat(ROOT.resolve("dateline-core/src/main/java/dateline")
                                .resolve(file))
                        .exists());
    }

    /** Nobody should have to ask which of two is meant. */
    @Test
    void no_two_types_have_one_simple_name() throws IOException {
        assertThat(sources().map(p -> p.getFileName().toString()).filter(n -> !n.equals("package-info.java")))
                .doesNotHaveDuplicates();
    }

    private static Stream<String> types() throws IOException {
        return below("src").map(p -> p.getFileName().toString().replace(".java", ""));
    }

    @Test
    void every_module_it_names_exists_and_none_is_left_out() throws IOException {
        Set<String> modules;
        try (Stream<Path> folders = Files.list(ROOT)) {
            modules = folders.filter(f -> Files.exists(f.resolve("pom.xml")))
                    .map(f -> f.getFileName().toString())
                    .collect(Collectors.toSet());
        }
        assertThat(named("`(dateline-[a-z]+)`")).isEqualTo(modules);
    }

    @Test
    void every_package_it_names_exists_and_none_is_left_out() throws IOException {
        Set<String> packages = sources()
                .filter(p -> !p.startsWith(ROOT.resolve("dateline-measure")))
                .map(ArchitectureDocumentTest::packageOf)
                .collect(Collectors.toCollection(TreeSet::new));
        packages.removeAll(Set.of("dateline", "dateline.intake", "dateline.json", "dateline.export", "dateline.cli"));

        assertThat(named("`(dateline(?:\\.[a-z0-9]+)+)`")).isEqualTo(packages);
    }

    private static String packageOf(Path source) {
        String path = source.getParent().toString().replace('\\', '/');
        return path.substring(path.indexOf("/java/") + "/java/".length()).replace('/', '.');
    }

    private static Set<String> named(String pattern) throws IOException {
        return named(pattern, ROOT.resolve("ARCHITECTURE.md"));
    }

    private static Set<String> named(String pattern, Path page) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(page));
        return matcher.results().map((MatchResult r) -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources() throws IOException {
        return below("src/main/java");
    }

    private static Stream<Path> below(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(p -> p.toString().endsWith(".java") && p.toString().contains("/" + folder + "/"))
                    .filter(p -> !p.startsWith(ROOT.resolve("examples")))
                    .toList()
                    .stream();
        }
    }
}
