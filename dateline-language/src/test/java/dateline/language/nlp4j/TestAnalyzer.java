package dateline.language.nlp4j;

import dateline.article.Anatomy;
import dateline.language.engine.EngineCache;
import dateline.language.preparation.Preparation;
import dateline.record.Article;
import dateline.record.Origin;
import dateline.record.Published;
import dateline.record.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The analyzer, opened once for all tests of a JVM; the engine is prepared first where that has not been done. */
public final class TestAnalyzer {
    private static final class Holder {
        private static final Nlp4jAnalyzer ANALYZER = open();
    }

    private TestAnalyzer() {}

    public static Nlp4jAnalyzer get() {
        return Holder.ANALYZER;
    }

    /** A report of this text with its parts. */
    public static Article article(String text, Optional<LocalDate> published) {
        return Anatomy.read(new Received(
                Origin.of("test", "0".repeat(64)),
                text,
                published.map(Published::given),
                Optional.empty(),
                Optional.of("en"),
                List.of()));
    }

    private static Nlp4jAnalyzer open() {
        try {
            Preparation.run(EngineCache.file(), System.out::println);
            return Nlp4jAnalyzer.open(EngineCache.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
