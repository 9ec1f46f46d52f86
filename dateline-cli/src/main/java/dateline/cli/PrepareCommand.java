package dateline.cli;

import dateline.LanguageEngine;
import dateline.cli.engine.PreparationProgress;
import dateline.language.engine.EngineCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dateline prepare}: makes the language engine ready, which else happens at the first reading. */
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        description = "Makes the language engine ready, as the first reading would; checks it where it is.",
        footer = {
            "",
            "The prepared file stands in the user's cache folder, or in the folder that the environment variable "
                    + EngineCache.VARIABLE + " names."
        })
final class PrepareCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        Path file = EngineCache.file();
        try (LanguageEngine engine = PreparationProgress.openingEngine()) {
            engine.await();
        }
        System.out.println(file + ", " + Files.size(file) / 1_000_000 + " MB, is ready");
        return 0;
    }
}
