package dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Other modules use of core what ARCHITECTURE.md promises, and no more. */
class ApiTest {
    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dateline");

    private static final String HEADING = "## What is promised\n";

    private static String section() throws IOException {
        String page = Files.readString(Path.of("../ARCHITECTURE.md"));
        return page.substring(page.indexOf(HEADING) + HEADING.length()).split("\n## ")[0];
    }

    /** The packages that the section of this heading names, and after a colon single types. */
    private static Set<String> promised() throws IOException {
        return Pattern.compile("`(dateline\\.[\\w.]+)`")
                .matcher(section())
                .results()
                .map((MatchResult r) -> r.group(1))
                .collect(Collectors.toSet());
    }

    private static DescribedPredicate<JavaClass> ofCore() throws IOException {
        List<String> classes;
        Path root = Path.of("../dateline-core/target/classes");
        try (var files = Files.walk(root)) {
            classes = files.filter(f -> f.toString().endsWith(".class"))
                    .map(f -> root.relativize(f).toString().replace('/', '.').replace(".class", ""))
                    .toList();
        }
        Set<String> names = Set.copyOf(classes);
        return DescribedPredicate.describe("of core", c -> names.contains(c.getName()));
    }

    private static DescribedPredicate<JavaClass> isPromised(Set<String> promised) {
        return DescribedPredicate.describe(
                "promised",
                c -> promised.contains(c.getName().replaceAll("\\$.*", ""))
                        || promised.contains(c.getPackageName())
                        || c.getPackageName().startsWith("dateline.knowledge."));
    }

    @Test
    void the_page_says_what_is_promised() throws IOException {
        assertThat(promised())
                .contains("dateline.record", "dateline.knowledge", "dateline.language", "dateline.reading");
    }

    @Test
    void other_modules_use_of_core_only_what_is_promised() throws IOException {
        DescribedPredicate<JavaClass> core = ofCore();
        noClasses()
                .that(DescribedPredicate.not(core))
                .should()
                .dependOnClassesThat(core.and(DescribedPredicate.not(isPromised(promised()))))
                .because("what is promised can be relied on, all else may change any day")
                .check(ALL);
    }

    /** What a program gets from the front door it must be able to rely on. */
    @Test
    void the_front_door_shows_only_what_is_promised() throws IOException {
        DescribedPredicate<JavaClass> shown = isPromised(promised())
                .or(DescribedPredicate.describe("the front door's own", c -> isFrontDoor(c)))
                .or(DescribedPredicate.describe(
                        "of Java", c -> c.isPrimitive() || c.getPackageName().startsWith("java.")));
        assertThat(section()).contains("`dateline`");
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe("of the front door", ApiTest::isFrontDoor))
                .should()
                .haveRawReturnType(shown)
                .andShould()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "promised", (List<JavaClass> types) -> types.stream().allMatch(shown)))
                .because("what is promised can be relied on, all else may change any day")
                .check(ALL);
    }

    private static boolean isFrontDoor(JavaClass type) {
        return type.getPackageName().equals("dateline");
    }
}
