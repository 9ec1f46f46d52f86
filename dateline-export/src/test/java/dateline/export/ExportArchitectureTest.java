package dateline.export;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ExportArchitectureTest {
    private static final JavaClasses MODULE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dateline.export");

    @Test
    void formats_know_what_they_share_but_not_each_other() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture()
                .layer("shared")
                .definedBy("dateline.export")
                .layer("table")
                .definedBy("dateline.export.table")
                .layer("gdelt")
                .definedBy("dateline.export.gdelt")
                .layer("quotebank")
                .definedBy("dateline.export.quotebank")
                .whereLayer("shared")
                .mayOnlyBeAccessedByLayers("table", "gdelt", "quotebank")
                .whereLayer("table")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("gdelt")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("quotebank")
                .mayNotBeAccessedByAnyLayer()
                .because("a format can be added or thrown away without a look at the others")
                .check(MODULE);
    }
}
