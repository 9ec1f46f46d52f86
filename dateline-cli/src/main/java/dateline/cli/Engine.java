package dateline.cli;

import dateline.language.LanguageAnalyzer;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.reading.ReportReader;
import dateline.rule.DataFile;
import dateline.rule.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What reports are read with: the rules, the user's own beside them, and the language engine, loaded when first needed. */
final class Engine {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of your own rule cards and lexicons, read beside Dateline's.")
    private @Nullable Path folder;

    private @Nullable ArticleReading reader;

    /** The language engine, loaded once for whatever this JVM reads. */
    private static final class Holder {
        private static final LanguageAnalyzer ANALYZER = load();
    }

    /** The reader; the first call loads the rules, the first report read the engine, which takes about half a minute. */
    synchronized ArticleReading reader() throws IOException {
        if (reader == null) {
            Knowledge knowledge = knowledge();
            // The rules are read first: a mistake in them is told before half a minute of loading.
            LanguageAnalyzer whenNeeded = article -> analyzer().analyze(article);
            reader = new ArticleReading(new ReportReader(whenNeeded, knowledge));
        }
        return reader;
    }

    /** The language engine; the first call loads it. */
    static LanguageAnalyzer analyzer() {
        return Holder.ANALYZER;
    }

    private static LanguageAnalyzer load() {
        long start = System.nanoTime();
        try (Progress loading = Progress.show(
                () -> "loading the language engine, " + (System.nanoTime() - start) / 1_000_000_000 + " s")) {
            return Nlp4jAnalyzer.load();
        }
    }

    /** Dateline's own knowledge and the user's beside it. */
    Knowledge knowledge() throws IOException {
        return folder == null ? Knowledge.builtIn() : Knowledge.builtIn().with(own(folder));
    }

    private List<DataFile> own(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rules: expected a folder of rule cards and lexicons, found \"" + folder + "\"");
        }
        return Knowledge.filesBelow(folder);
    }
}
