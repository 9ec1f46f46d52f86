package dateline.language.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class EngineArchitectureTest {
    private static final JavaClasses MODULE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dateline.language");

    @Test
    void reading_needs_nothing_that_is_for_preparing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.language.preparation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dateline.language.preparation",
                        "edu.emory.mathcs.nlp.learning..",
                        "edu.emory.mathcs.nlp.decode..",
                        "edu.emory.mathcs.nlp.component.template..",
                        "edu.emory.mathcs.nlp.component.dep..")
                .because("the models and what loads them stay off the reading path")
                .check(MODULE);
    }

    @Test
    void the_engine_knows_no_articles() {
        noClasses()
                .that()
                .resideInAPackage("dateline.language.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dateline.record..", "dateline.article..", "dateline.language.nlp4j..")
                .because("it can be measured against the library on plain text")
                .check(MODULE);
    }
}
