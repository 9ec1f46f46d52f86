package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dateline");

    /** From the ground up: each leans only on those before it. */
    private static final List<String> ORDER = List.of(
            "provenance",
            "article",
            "language",
            "rule",
            "petrarch",
            "register",
            "finding",
            "time",
            "gazetteer",
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

    @Test
    void packages_lean_only_on_those_before_them() {
        layers().because("a newcomer can read core from the ground up, a page at a time")
                .check(CORE);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("dateline.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a concept that can be read alone can be changed alone")
                .check(CORE);
    }

    @Test
    void core_asks_no_clock_and_no_chance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("the article's date is its now, and the same article read twice gives the same reading")
                .check(CORE);
    }

    @Test
    void core_knows_no_wire_and_no_store() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net.http..", "com.fasterxml..", "org.apache..", "edu.emory..")
                .because("carrying and showing records is the work of other modules")
                .check(CORE);
    }
}
