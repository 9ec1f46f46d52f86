package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

@AnalyzeClasses(packages = "dateline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up: each leans only on those before it. */
    private static final List<String> ORDER = List.of(
            "provenance",
            "article",
            "language",
            "rule",
            "finding",
            "time",
            "place",
            "actor",
            "reference",
            "statement",
            "event",
            "tally",
            "pledge",
            "talks",
            "position",
            "reading");

    /** The anatomy of a report is told with the help of lexicons, which stand above it. */
    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        for (String name : ORDER) {
            layers = layers.layer(name).definedBy("dateline." + name + "..");
        }
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> above = ORDER.subList(i + 1, ORDER.size());
            layers = above.isEmpty()
                    ? layers.whereLayer(ORDER.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(ORDER.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        return layers;
    }

    @ArchTest
    static final ArchRule packages_lean_only_on_those_before_them =
            layers().because("a newcomer can read core from the ground up, a page at a time");

    @ArchTest
    static final ArchRule packages_form_no_cycles = slices().matching("dateline.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a concept that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule core_asks_no_clock_and_no_chance = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the article's date is its now, and the same article read twice gives the same reading");

    @ArchTest
    static final ArchRule core_knows_no_wire_and_no_store = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net.http..", "com.fasterxml..", "org.apache..", "edu.emory..")
            .because("carrying and showing records is the work of other modules");
}
