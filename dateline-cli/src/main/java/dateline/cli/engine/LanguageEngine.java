package dateline.cli.engine;

import dateline.language.AnalyzedArticle;
import dateline.language.Deadline;
import dateline.language.LanguageAnalyzer;
import dateline.language.engine.EngineCache;
import dateline.language.engine.PreparedFileException;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.record.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The language engine of one command: opened in the background while the rules are read, prepared first where that has not
 * been done or the prepared file is of no use.
 */
public final class LanguageEngine implements LanguageAnalyzer, AutoCloseable {
    private final FutureTask<Nlp4jAnalyzer> opening = new FutureTask<>(() -> Nlp4jAnalyzer.open(EngineCache.file()));
    private @Nullable Nlp4jAnalyzer analyzer;

    private LanguageEngine() {}

    /** Begins to open the engine. */
    public static LanguageEngine opening() {
        LanguageEngine engine = new LanguageEngine();
        Thread thread = new Thread(engine.opening, "engine");
        thread.setDaemon(true);
        thread.start();
        return engine;
    }

    /**
     * Waits until the engine is open; preparing it takes half a minute.
     *
     * @throws EngineException when it is not there and cannot be prepared
     */
    public synchronized Nlp4jAnalyzer await() throws IOException {
        if (analyzer == null) {
            analyzer = opened();
        }
        return analyzer;
    }

    /** What the engine makes of an article; an {@link EngineException} comes wrapped. */
    @Override
    public AnalyzedArticle analyze(Article article, Deadline deadline) {
        try {
            return await().analyze(article, deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Nlp4jAnalyzer opened() throws IOException {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PreparedFileException unusable) {
                return prepared(unusable);
            }
            throw new EngineException("The language engine cannot be opened: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("Interrupted while opening the language engine");
        }
    }

    private static Nlp4jAnalyzer prepared(PreparedFileException unusable) throws IOException {
        if (Files.exists(EngineCache.file())) {
            System.err.println("dateline: " + unusable.getMessage());
        }
        EnginePreparation.run();
        return Nlp4jAnalyzer.open(EngineCache.file());
    }

    @Override
    public synchronized void close() {
        if (analyzer != null) {
            analyzer.close();
        }
    }
}
