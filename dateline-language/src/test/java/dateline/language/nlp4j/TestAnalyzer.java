package dateline.language.nlp4j;

import dateline.language.engine.EngineCache;
import dateline.language.preparation.Preparation;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The analyzer, opened once for all tests of a JVM; the engine is prepared first where that has not been done. */
public final class TestAnalyzer {
    private static final class Holder {
        private static final Nlp4jAnalyzer ANALYZER = open();
    }

    private TestAnalyzer() {}

    public static Nlp4jAnalyzer get() {
        return Holder.ANALYZER;
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
