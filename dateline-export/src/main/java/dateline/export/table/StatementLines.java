package dateline.export.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.export.Excerpt;
import dateline.export.ReportExport;
import dateline.json.ReadingJson;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements as JSON Lines, an object each with the columns of the table as fields: those that can have several values are
 * arrays, others are absent where the text does not settle them. Spans are pairs of code points.
 */
public final class StatementLines implements ReportExport {
    @Override
    public String of(Excerpt excerpt) {
        return StatementColumn.rows(excerpt).stream()
                .map(row -> ReadingJson.line(json(row)) + "\n")
                .collect(Collectors.joining());
    }

    private static ObjectNode json(StatementColumn.Row row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (StatementColumn column : StatementColumn.values()) {
            if (column == StatementColumn.SPAN) {
                spans(json.putArray(column.label()), row);
            } else {
                put(json, column, column.values(row));
            }
        }
        return json;
    }

    private static void put(ObjectNode json, StatementColumn column, List<String> values) {
        if (column.isMany()) {
            values.forEach(json.putArray(column.label())::add);
        } else {
            values.forEach(v -> json.put(column.label(), v));
        }
    }

    private static void spans(ArrayNode spans, StatementColumn.Row row) {
        row.content()
                .forEach(s -> spans.addArray()
                        .add(row.wording().start(s))
                        .add(row.wording().end(s)));
    }
}
