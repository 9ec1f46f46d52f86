package dateline.intake;

import dateline.knowledge.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of a user's own rule cards and tables, laid out like Dateline's: "rules/event/own.yaml", "rules/actor/people.tsv".
 * What else lies there, a README or a licence, is passed over, and so is what is hidden.
 */
public final class RulesFolder {
    private RulesFolder() {}

    /**
     * Every ".yaml" and ".tsv" file below the folder, in order of their paths; messages call each as the user would.
     *
     * @throws IntakeException if there is none, or one that is no text
     */
    public static List<DataFile> read(Path folder) throws IOException, IntakeException {
        if (!Files.isDirectory(folder)) {
            String found = Files.exists(folder) ? "a file" : "none";
            throw new IntakeException(
                    folder + ": expected a folder of rule cards and tables, found " + found + "; name the folder");
        }
        List<DataFile> files = new ArrayList<>();
        for (Path path : below(folder)) {
            files.add(read(folder, path));
        }
        if (files.isEmpty()) {
            throw new IntakeException(folder + ": expected rule cards or tables such as event/own.yaml or"
                    + " actor/people.tsv, found no .yaml and no .tsv file; name the folder that holds them");
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(p -> !isHidden(folder.relativize(p)) && Files.isRegularFile(p) && isData(p))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static boolean isHidden(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(Path path) {
        return Stream.of(".yaml", ".yml", ".tsv").anyMatch(lower(path)::endsWith);
    }

    private static String lower(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }

    private static DataFile read(Path folder, Path path) throws IOException, IntakeException {
        if (lower(path).endsWith(".yml")) {
            throw new IntakeException(path + ": expected a name that ends in .yaml; rename it");
        }
        byte[] bytes = Files.readAllBytes(path);
        String text = bytes.length == 0 ? "" : TextFile.text(path.toString(), bytes);
        return new DataFile(folder.relativize(path).toString().replace('\\', '/'), path.toString(), text);
    }
}
