package dateline.measure.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.knowledge.Knowledge;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.reading.ReportReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures that README.md states must hold. */
class ActorScoreTest {
    @Test
    @Tag("slow")
    void the_stated_agreement_holds() throws Exception {
        ReportReader reader = new ReportReader(Nlp4jAnalyzer.open(EngineCache.file()), Knowledge.builtIn());
        Ratio detection = Ratio.NONE;
        Ratio cubed = Ratio.NONE;
        for (MarkedFolder folder : MarkedFolder.below(Path.of("../corpus/reports"))) {
            Mentions found = Mentions.of(reader.read(folder.article()).actors());
            detection = detection.and(Measures.detection(folder.report().mentions(), found));
            cubed = cubed.and(Measures.bCubed(folder.report().mentions(), found));
        }

        assertThat(detection.f1()).isGreaterThan(0.96);
        assertThat(cubed.f1()).isGreaterThan(0.90);
    }
}
