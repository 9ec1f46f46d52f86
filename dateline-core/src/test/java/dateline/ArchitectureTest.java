package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dateline");

    private static final Path SOURCES = Path.of("src/main/java");

    /** From the ground up: each leans only on those before it. */
    private static final List<String> ORDER = List.of(
            "record",
            "language",
            "knowledge",
            "article",
            "register",
            "time",
            "place",
            "actor",
            "reference",
            "factuality",
            "statement",
            "event",
            "tally",
            "pledge",
            "talks",
            "position",
            "happening",
            "reading");

    /** Rooms whose inner rooms are open: knowledge to all, explanations to those who show them. */
    private static final List<String> OPEN = List.of("dateline.knowledge.", "dateline.event.explain");

    private static final int LARGEST_ROOM = 35;

    private static final int MOST_ARGUMENTS = 8;

    /** Labels of tag sets that engines use; longer ones are words as well. */
    private static final Pattern LABEL =
            Pattern.compile("\"(NNS|NNPS?|VB[DGNPZ]?|JJ[RS]?|PRP\\$?|WDT|WP\\$?|WRB|NORP|GPE|nsubj|dobj|pobj)\"");

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
    void inner_rooms_form_no_cycles() {
        slices().matching("dateline.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("what can be read alone can be changed alone, within a room too")
                .check(CORE);
    }

    @TestFactory
    Stream<DynamicTest> an_inner_room_is_closed_to_all_but_its_parent_and_siblings() {
        return CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.chars().filter(c -> c == '.').count() > 1)
                .filter(name -> OPEN.stream().noneMatch(name::startsWith))
                .distinct()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> isClosed(name)));
    }

    private static void isClosed(String room) {
        String parent = room.substring(0, room.indexOf('.', "dateline.".length()));
        noClasses()
                .that()
                .resideOutsideOfPackage(parent + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room)
                .because("a room shows its reader; how it works inside is its own affair")
                .check(CORE);
    }

    /** A sentence, its words and its clauses name each other, and so do the kinds of a sealed interface. */
    @Test
    void classes_form_no_cycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String name = type.getName().replaceAll("\\$.*", "");
                        boolean tree = type.getPackageName().equals("dateline.language");
                        boolean kinds = type.getPackageName().equals("dateline.record");
                        return tree || kinds ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
                    }

                    @Override
                    public String getDescription() {
                        return "classes, nested ones with their outermost";
                    }
                })
                .should()
                .beFreeOfCycles()
                .because("two classes that need each other are one")
                .check(CORE);
    }

    @Test
    void constructors_take_few_arguments() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should(new ArchCondition<JavaConstructor>("take at most " + MOST_ARGUMENTS + " arguments") {
                    @Override
                    public void check(JavaConstructor made, ConditionEvents events) {
                        int arguments = made.getRawParameterTypes().size();
                        String message = made.getFullName() + " takes " + arguments;
                        events.add(new SimpleConditionEvent(made, arguments <= MOST_ARGUMENTS, message));
                    }
                })
                .because("of many values side by side two are exchanged sooner or later")
                .check(CORE);
    }

    @Test
    void no_room_heaps_up_files() throws IOException {
        try (Stream<Path> rooms = Files.walk(SOURCES)) {
            assertThat(rooms.filter(Files::isDirectory)).allSatisfy(room -> {
                try (Stream<Path> files = Files.list(room)) {
                    assertThat(files.filter(Files::isRegularFile))
                            .as(room.toString())
                            .hasSizeLessThanOrEqualTo(LARGEST_ROOM);
                }
            });
        }
    }

    @Test
    void core_knows_no_label_of_an_engine() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(
                            f -> assertThat(LABEL.matcher(Files.readString(f)).results())
                                    .as(f.toString())
                                    .isEmpty());
        }
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
