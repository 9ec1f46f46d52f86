package dateline.cli;

import dateline.intake.IntakeException;
import dateline.intake.RulesFolder;
import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --rules}: what reports are read with besides Dateline's own knowledge. */
final class RulesOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of your own rule cards and lexicons, read beside Dateline's.")
    private @Nullable Path folder;

    /** Dateline's own knowledge and the user's beside it. */
    Knowledge knowledge() throws IOException {
        return folder == null ? Knowledge.builtIn() : Knowledge.builtIn().with(own(folder));
    }

    private List<DataFile> own(Path folder) throws IOException {
        try {
            return RulesFolder.read(folder);
        } catch (IntakeException e) {
            throw new ParameterException(spec.commandLine(), "--rules: " + e.getMessage(), e);
        }
    }
}
