package dateline.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of knowledge, such as "event/accuse.yaml".
 *
 * @param path its place below the knowledge folder, with "/" between folders
 * @param name what messages call it: of a user's file where it lies, "rules/event/own.yaml"
 * @param text all of it
 */
public record DataFile(String path, String name, String text) {
    /** A file that messages call by its path. */
    public DataFile(String path, String text) {
        this(path, path, text);
    }

    /**
     * A line of a table.
     *
     * @param origin file and line, for messages: "event/codes.tsv:14"
     * @param columns what stands between the tabs
     */
    public record Row(String origin, List<String> columns) {
        public Row {
            columns = List.copyOf(columns);
        }

        /** The line as it stands in the file. */
        public String text() {
            return String.join("\t", columns);
        }
    }

    /** The lines of a table without blank ones and remarks ("# …"). */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String row : text.split("\\R")) {
            line++;
            if (!row.isBlank() && !row.startsWith("#")) {
                rows.add(new Row(name + ":" + line, List.of(row.split("\t", -1))));
            }
        }
        return rows;
    }
}
