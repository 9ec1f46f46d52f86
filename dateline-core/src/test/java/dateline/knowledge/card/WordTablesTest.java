package dateline.knowledge.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.record.RecordKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordTablesTest {
    private static final Knowledge OWN = Knowledge.builtIn();

    /** What the matcher itself asks for: "for three <b>hours</b>" is no object. */
    private static final String OF_THE_MATCHER = "measure";

    private static Stream<DataFile> tables() {
        return OWN.below("words").stream();
    }

    private static List<String> column(DataFile table, int column) {
        return table.rows().stream().map(row -> row.columns().get(column)).toList();
    }

    @TestFactory
    Stream<DynamicTest> words_stand_in_order_of_classes_and_no_word_stands_twice_in_one() {
        return tables().map(table -> DynamicTest.dynamicTest(
                table.path(),
                () -> assertThat(table.rows())
                        .isSortedAccordingTo(Comparator.<DataFile.Row, String>comparing(
                                        row -> row.columns().get(1))
                                .thenComparing(row -> row.columns().get(0)))
                        .extracting(DataFile.Row::text)
                        .doesNotHaveDuplicates()));
    }

    @Test
    void no_class_stands_in_two_tables() {
        Map<String, String> tableOf = new HashMap<>();
        tables().forEach(table -> new HashSet<>(column(table, 1))
                .forEach(name ->
                        assertThat(tableOf.put(name, table.path())).as(name).isNull()));
    }

    @Test
    void every_class_is_asked_for() {
        Set<String> asked = Stream.of(RecordKind.values())
                .flatMap(kind -> OWN.cards(kind).stream())
                .map(DataFile::text)
                .collect(Collectors.toSet());
        Set<String> classes = tables().flatMap(t -> column(t, 1).stream()).collect(Collectors.toSet());
        classes.remove(OF_THE_MATCHER);

        assertThat(classes)
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(asked).as(name).anyMatch(text -> text.matches("(?s).*[@:/]" + name + "[^a-z-].*")));
    }
}
