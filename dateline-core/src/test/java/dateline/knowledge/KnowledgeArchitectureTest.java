package dateline.knowledge;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Nobody keeps the knowledge, nobody is handed it together with a report, and nobody but who starts a program asks for
 * Dateline's own: so no table can be read while a report is.
 */
class KnowledgeArchitectureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dateline");

    private static final DescribedPredicate<JavaCodeUnit> TAKES_KNOWLEDGE = describe(
            "take the knowledge",
            unit -> unit.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Knowledge.class)));

    private static final DescribedPredicate<JavaCodeUnit> BELONG_TO_A_REPORT = describe(
            "made of something of a report",
            unit -> unit.getRawParameterTypes().stream()
                    .anyMatch(t -> t.getPackageName().equals("dateline.reference")
                            || t.getPackageName().equals("dateline.record") && !t.isEnum() // a kind of record, a sector
                            || t.getPackageName().equals("dateline.language")
                                    && !t.getSimpleName().equals("LanguageAnalyzer")));

    private static final DescribedPredicate<JavaCodeUnit> MAKE_SOMETHING = describe(
            "constructors or static",
            unit -> unit instanceof JavaConstructor || unit.getModifiers().contains(JavaModifier.STATIC));

    @Test
    void what_has_read_its_tables_keeps_them_and_not_the_knowledge() {
        noFields()
                .should()
                .haveRawType(Knowledge.class)
                .because("who keeps it can read a table again for every report")
                .check(CORE);
    }

    @Test
    void the_knowledge_is_handed_to_what_is_made_of_it() {
        codeUnits()
                .that(TAKES_KNOWLEDGE)
                .should(be(MAKE_SOMETHING))
                .because("a user's mistake in a table is told at the start, once, and not with every report")
                .check(CORE);
    }

    @Test
    void nothing_is_made_of_the_knowledge_and_a_report_together() {
        noCodeUnits()
                .that(TAKES_KNOWLEDGE)
                .should(be(BELONG_TO_A_REPORT))
                .because("what a reader knows is known before any report comes")
                .check(CORE);
    }

    @Test
    void core_is_handed_the_knowledge_of_the_run() {
        noClasses()
                .that(DescribedPredicate.not(type(Knowledge.class)))
                .should()
                .callMethod(Knowledge.class, "builtIn")
                .because("a reader that asks for Dateline's own knowledge passes over the user's")
                .check(CORE);
    }

    @Test
    void core_opens_no_files_but_its_own() {
        noClasses()
                .that(DescribedPredicate.not(type(OwnFiles.class)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(File.class, FileInputStream.class, FileOutputStream.class)
                .because("a user's folders and files are walked and decoded where bytes come in")
                .check(CORE);
    }
}
