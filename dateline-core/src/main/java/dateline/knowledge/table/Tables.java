package dateline.knowledge.table;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All tables that there are, by {@code tables.tsv}. */
public final class Tables {
    /** The table of tables; no user has one, nor one of what cards may mean. */
    private static final String CATALOGUE = "tables.tsv";

    /** How many files that fit none of ours are told one by one. */
    private static final int MISPLACED = 5;

    private final Map<String, TableShape> shapes = new LinkedHashMap<>();
    private final Set<String> folders = new TreeSet<>();

    private Tables(Knowledge knowledge) {
        knowledge.own().stream()
                .filter(f -> f.path().equals(CATALOGUE))
                .flatMap(f -> f.rows().stream())
                .map(TableShape::of)
                .forEach(shape -> shapes.put(shape.path(), shape));
        knowledge.own().stream()
                .map(DataFile::path)
                .filter(p -> p.endsWith(".yaml"))
                .forEach(p -> folders.add(folder(p)));
    }

    /** Throws {@link RuleException} with all that is wrong with a user's tables, and with files that fit none of ours. */
    public static void check(Knowledge knowledge) {
        List<String> problems = problems(knowledge);
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    /** All that is wrong with a user's tables, each with file and line. */
    public static List<String> problems(Knowledge knowledge) {
        if (knowledge.users().isEmpty()) {
            return List.of();
        }
        Tables tables = new Tables(knowledge);
        Vocabulary known = new Vocabulary(knowledge);
        List<String> problems = new ArrayList<>(tables.misplaced(knowledge.users()));
        for (DataFile file : knowledge.users()) {
            Optional.ofNullable(tables.shapes.get(file.path()))
                    .ifPresent(shape -> problems.addAll(shape.problems(file.rows(), known)));
        }
        return problems;
    }

    /** Which files fit none of ours; of a whole folder that was meant to lie elsewhere the first few. */
    private List<String> misplaced(List<DataFile> files) {
        List<DataFile> misplaced = files.stream().filter(f -> !fits(f)).toList();
        List<String> told = new ArrayList<>();
        misplaced.stream()
                .limit(MISPLACED)
                .map(f -> isCards(f) ? noFolder(f) : noTable(f))
                .forEach(told::add);
        if (misplaced.size() > MISPLACED) {
            told.add("… and " + (misplaced.size() - MISPLACED) + " more files that fit none of Dateline's");
        }
        return told;
    }

    private boolean fits(DataFile file) {
        return isCards(file) ? folders.contains(folder(file.path())) : shapes.containsKey(file.path());
    }

    private static boolean isCards(DataFile file) {
        return file.path().endsWith(".yaml");
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private String noFolder(DataFile file) {
        String folder = folder(file.path());
        String meant = Nearest.to(folder, folders)
                .map(f -> "; did you mean \"" + f + file.path().substring(folder.length()) + "\"?")
                .orElse("; put it into one of the folders " + String.join(", ", folders));
        return file.name() + ": Dateline has no rule cards in a folder of this name" + meant;
    }

    private String noTable(DataFile file) {
        String meant = Nearest.to(file.path(), shapes.keySet())
                .map(p -> "; did you mean \"" + p + "\"?")
                .orElse("; CONTRIBUTING.md says which there are");
        return file.name() + ": Dateline has no table of this name" + meant;
    }
}
