package dateline.measure.attribution;

import dateline.knowledge.Knowledge;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Opens the prepared engine for a while to read marked reports. */
final class MarkedReportReading {
    private MarkedReportReading() {}

    static List<Lesson> lessons(List<AnnotatedReport> reports) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Nlp4jAnalyzer language = Nlp4jAnalyzer.open(EngineCache.file())) {
            LessonReader reader = new LessonReader(language, Knowledge.builtIn());
            reports.forEach(report -> lessons.add(reader.read(report)));
        }
        return lessons;
    }

    static long words(List<Lesson> lessons) {
        return lessons.stream()
                .mapToLong(l -> l.report().report().text().strip().split("\\s+").length)
                .sum();
    }
}
