package dateline.measure.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.language.preparation.Preparation;
import dateline.record.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns from a handful of sentences and tags others. */
class AttributionModelTest {
    private static final TrainingSettings WITHOUT_RULES = new TrainingSettings(20, false, 0.5);

    private static final List<String> MARKED = List.of(
            "{The minister} <said> [the border would stay closed].",
            "{The general} <said> [his troops had left the town].",
            "{The mayor} <said> [two bridges were closed].",
            "{Mali} <said> [it would send more troops].",
            "{The army} <said> [the rebels had fled].",
            "{The envoy} <muttered> [that the talks had failed].",
            "{The guard} <muttered> [that nobody had asked him].",
            "{The president} <muttered> [that the deal was dead].",
            "[The road is open], {the governor} <said>.",
            "[The harvest was lost], {the farmers} <said>.",
            "The rebels shelled the town on Monday.",
            "The general left the capital.",
            "The minister opened the bridge.",
            "Troops closed the border with Chad.");

    private static Nlp4jAnalyzer language;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() throws Exception {
        Preparation.run(EngineCache.file(), System.out::println);
        language = Nlp4jAnalyzer.open(EngineCache.file());
    }

    @AfterAll
    static void close() {
        language.close();
    }

    @Test
    void what_it_learned_it_finds_elsewhere() throws Exception {
        AttributionModel model = AttributionModel.learn(lessons(MARKED), WITHOUT_RULES);

        assertThat(tagged(model, "The captain muttered that the ship had sunk."))
                .containsExactly("The captain | muttered | that the ship had sunk");
        assertThat(tagged(model, "The bank is empty, the clerks said."))
                .containsExactly("the clerks | said | The bank is empty");
        assertThat(tagged(model, "The rebels opened the road to the capital.")).isEmpty();
    }

    @Test
    void what_was_saved_tags_as_before() throws Exception {
        AttributionModel model = AttributionModel.learn(lessons(MARKED), WITHOUT_RULES);
        model.save(folder.resolve("model"));
        Lesson other = lessons(List.of("The captain said the ship had sunk.")).get(0);

        assertThat(AttributionModel.load(folder.resolve("model")).tag(other))
                .isNotEmpty()
                .isEqualTo(model.tag(other));
    }

    @Test
    void together_they_find_more_or_surer() {
        Attributed said = attributed(0);
        Attributed denied = attributed(100);
        Attributed hoped = attributed(200);
        List<Attributed> rules = List.of(said, denied);
        List<Attributed> tagger = List.of(denied, hoped);

        assertThat(Combination.ADDED.of(rules, tagger)).containsExactly(said, denied, hoped);
        assertThat(Combination.FILTERED.of(rules, tagger)).containsExactly(denied);
    }

    @Test
    void no_report_is_tagged_by_a_model_that_saw_it() throws Exception {
        Folds folds = new Folds(lessons(MARKED), 3);
        List<Lesson> held = new ArrayList<>();
        for (int fold = 0; fold < 3; fold++) {
            assertThat(folds.learned(fold, 1)).doesNotContainAnyElementsOf(folds.held(fold));
            held.addAll(folds.held(fold));
        }
        assertThat(held).containsExactlyInAnyOrderElementsOf(folds.lessons());
        assertThat(folds.learned(0, 0.5)).hasSizeLessThan(folds.learned(0, 1).size());
    }

    private static Attributed attributed(int at) {
        return new Attributed(List.of(), List.of(new Span(at, at + 4)), List.of(new Span(at + 5, at + 9)), 1);
    }

    private static List<Lesson> lessons(List<String> marked) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String text : marked) {
            lines.add(MarkedText.line(String.valueOf(lines.size()), text));
        }
        LessonReader reader = new LessonReader(language, Knowledge.builtIn());
        return AnnotatedFile.read(Files.write(folder.resolve("marked.jsonl"), lines)).stream()
                .map(reader::read)
                .toList();
    }

    private static List<String> tagged(AttributionModel model, String text) throws Exception {
        return model.tag(lessons(List.of(text)).get(0)).stream()
                .map(a -> words(a.source(), text) + " | " + words(a.cue(), text) + " | " + words(a.content(), text))
                .toList();
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" … ", spans.stream().map(s -> s.of(text)).toList());
    }
}
