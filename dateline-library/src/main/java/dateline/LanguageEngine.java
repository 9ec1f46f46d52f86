package dateline;

import dateline.knowledge.Knowledge;
import dateline.language.AnalyzedArticle;
import dateline.language.Deadline;
import dateline.language.LanguageAnalyzer;
import dateline.language.engine.EngineCache;
import dateline.language.engine.PreparedFileException;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.language.preparation.PreparationProcess;
import dateline.record.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The language engine: opened in the background while rules are read, prepared first where that has not been done or the
 * prepared file is of no use. {@link Dateline} has one; alone it is for those who read with a {@code ReportReader} of their
 * own. Safe to share between threads.
 */
public final class LanguageEngine implements LanguageAnalyzer, AutoCloseable {
    /** One at a time in a process: those who waited find it done. */
    private static final ReentrantLock PREPARING = new ReentrantLock();

    private final Path file;
    private final String byWhat;
    private final PreparationListener listener;
    private final FutureTask<Nlp4jAnalyzer> opening;
    private @Nullable Nlp4jAnalyzer analyzer;
    private @Nullable Knowledge knowledge;

    private LanguageEngine(Path file, String byWhat, PreparationListener listener) {
        this.file = file;
        this.byWhat = byWhat;
        this.listener = listener;
        opening = new FutureTask<>(() -> Nlp4jAnalyzer.open(file));
    }

    /** Begins to open the engine of the user's cache folder. */
    public static LanguageEngine opening(PreparationListener listener) {
        return new LanguageEngine(EngineCache.file(), EngineCache.VARIABLE, listener).begun();
    }

    /** Begins to open the engine of a folder that the program names. */
    static LanguageEngine openingIn(Path folder, PreparationListener listener) {
        return new LanguageEngine(EngineCache.fileIn(folder), "cacheFolder of Dateline.builder()", listener).begun();
    }

    private LanguageEngine begun() {
        Thread thread = new Thread(opening, "engine");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /** This engine, with the names that the run knows; to be told before it is waited for. */
    public synchronized LanguageEngine with(Knowledge knowledge) {
        this.knowledge = knowledge;
        return this;
    }

    /**
     * Waits until the engine is open; preparing it takes half a minute.
     *
     * @throws EngineException when it is not there and cannot be prepared
     */
    public void await() throws IOException {
        analyzer();
    }

    private synchronized Nlp4jAnalyzer analyzer() throws IOException {
        if (analyzer == null) {
            Nlp4jAnalyzer opened = opened();
            analyzer = knowledge == null ? opened : opened.with(knowledge);
        }
        return analyzer;
    }

    /** What the engine makes of an article; an {@link EngineException} comes wrapped. */
    @Override
    public AnalyzedArticle analyze(Article article, Deadline deadline) {
        try {
            return analyzer().analyze(article, deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Nlp4jAnalyzer opened() throws EngineException {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PreparedFileException) {
                return prepared();
            }
            throw new EngineException(
                    "The language engine cannot be opened: " + e.getCause() + "; check whether " + file
                            + " may be read",
                    e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Nlp4jAnalyzer prepared() throws EngineException {
        try {
            PREPARING.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        try {
            return openedOrPrepared();
        } catch (IOException e) {
            throw new EngineException(String.valueOf(e.getMessage()), e);
        } finally {
            PREPARING.unlock();
        }
    }

    private Nlp4jAnalyzer openedOrPrepared() throws IOException {
        try {
            return Nlp4jAnalyzer.open(file);
        } catch (PreparedFileException unusable) {
            prepare(String.valueOf(unusable.getMessage()));
            return Nlp4jAnalyzer.open(file);
        }
    }

    private void prepare(String reason) throws IOException {
        listener.begins(file, reason);
        try {
            PreparationProcess.run(file, byWhat, listener::step);
        } catch (IOException e) {
            listener.fails(file, String.valueOf(e.getMessage()));
            throw e;
        }
        listener.succeeds(file);
    }

    private static EngineException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new EngineException("Interrupted while opening the language engine", e);
    }

    /** Lets go of the engine; reading afterwards fails. */
    @Override
    public synchronized void close() {
        if (analyzer != null) {
            analyzer.close();
        }
    }
}
