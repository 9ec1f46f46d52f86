package dateline.knowledge.ontology;

import dateline.knowledge.DataFile;
import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.ontology.Plover.Context;
import dateline.knowledge.ontology.Plover.Mode;
import dateline.knowledge.ontology.Plover.Type;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the tables of PLOVER's vocabulary and gathers all that is wrong with them, each with file and line. */
final class PloverReader {
    private final List<Type> types = new ArrayList<>();
    private final List<Mode> modes = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    static Plover read(Knowledge knowledge) {
        PloverReader reader = new PloverReader();
        forEachRow(knowledge, "event/types.tsv", reader::type);
        forEachRow(knowledge, "event/modes.tsv", reader::mode);
        forEachRow(knowledge, "event/contexts.tsv", reader::context);
        if (!reader.problems.isEmpty()) {
            throw new RuleException(reader.problems);
        }
        return new Plover(reader.types, reader.modes, reader.contexts);
    }

    private static void forEachRow(Knowledge knowledge, String path, Consumer<Row> action) {
        knowledge.named(path).stream().map(DataFile::rows).forEach(rows -> rows.forEach(action));
    }

    private void type(Row row) {
        List<String> columns = row.columns();
        Optional<EventType> type = EventType.named(columns.get(0));
        if (columns.size() != 3 || type.isEmpty() || !columns.get(1).matches("yes|no")) {
            wrong(row, "PLOVER type, tab, \"yes\" or \"no\" for the recipient, tab, meaning");
        } else if (isNew(row, type.get().name())) {
            types.add(new Type(type.get(), columns.get(1).equals("yes"), columns.get(2)));
        }
    }

    private void mode(Row row) {
        List<String> columns = row.columns();
        Optional<EventType> type = EventType.named(columns.get(0));
        if (columns.size() != 3 || type.isEmpty() || columns.get(1).isBlank()) {
            wrong(row, "PLOVER type, tab, mode, tab, meaning");
        } else if (isNew(row, type.get() + "/" + columns.get(1))) {
            modes.add(new Mode(type.get(), columns.get(1), columns.get(2)));
        }
    }

    private void context(Row row) {
        List<String> columns = row.columns();
        if (columns.size() != 2 || columns.get(0).isBlank()) {
            wrong(row, "context, tab, meaning");
        } else if (isNew(row, columns.get(0))) {
            contexts.add(new Context(columns.get(0), columns.get(1)));
        }
    }

    private void wrong(Row row, String expected) {
        problems.add(row.origin() + ": expected " + expected + "; found \"" + row.text() + "\"");
    }

    private boolean isNew(Row row, String name) {
        boolean isNew = seen.add(name);
        if (!isNew) {
            problems.add(row.origin() + ": \"" + name + "\" stands already further up; keep one of the two");
        }
        return isNew;
    }
}
