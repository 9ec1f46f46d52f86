package dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.nlp4j.TestAnalyzer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of every rule card is a test of its own. */
class RuleSentencesTest {
    @TestFactory
    Stream<DynamicTest> every_card_finds_and_passes_over_what_it_says() {
        return RuleCheck.all(TestAnalyzer.get(), Knowledge.builtIn()).stream()
                .map(check -> DynamicTest.dynamicTest(check.name(), () -> {
                    RuleCheck.Outcome outcome = check.run();
                    assertThat(outcome.isRight()).as(outcome.message()).isTrue();
                }));
    }
}
