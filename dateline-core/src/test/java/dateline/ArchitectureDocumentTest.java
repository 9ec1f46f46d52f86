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
        Set<String> types = sources()
                .map(p -> p.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(types).containsAll(named("`([A-Z][A-Za-z0-9]+)`"));
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
    void every_package_it_names_exists_and_none_of_core_is_left_out() throws IOException {
        Set<String> packages = sources()
                .filter(p -> p.startsWith(ROOT.resolve("dateline-core")))
                .map(p -> "dateline." + p.getParent().getFileName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named("`(dateline\\.[a-z]+)`")).isEqualTo(packages);
    }

    @Test
    void every_package_of_language_and_export_is_named() throws IOException {
        Set<String> packages = new TreeSet<>(packagesBelow("language"));
        packages.addAll(packagesBelow("export"));

        assertThat(named("`(dateline\\.[a-z]+\\.[a-z0-9]+)`")).isEqualTo(packages);
    }

    private static Set<String> packagesBelow(String name) throws IOException {
        return sources()
                .filter(p -> p.startsWith(ROOT.resolve("dateline-" + name)))
                .map(p -> p.getParent().getFileName().toString())
                .filter(p -> !p.equals(name))
                .map(p -> "dateline." + name + "." + p)
                .collect(Collectors.toSet());
    }

    private static Set<String> named(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")));
        return matcher.results().map((MatchResult r) -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(p -> p.toString().endsWith(".java") && p.toString().contains("src/main/java"))
                    .toList()
                    .stream();
        }
    }
}
