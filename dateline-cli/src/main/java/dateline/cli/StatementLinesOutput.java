package dateline.cli;

import dateline.export.table.StatementLines;
import dateline.record.Reading;
import java.util.Optional;

/** The statements of each reading as JSON Lines of our own, in which a report that cannot be read has its line too. */
record StatementLinesOutput(ExportOutput lines) implements ReadingOutput {
    StatementLinesOutput(StatementFilter filter) {
        this(new ExportOutput(new StatementLines(), filter));
    }

    @Override
    public String of(Reading reading, long number) {
        return lines.of(reading, number);
    }

    @Override
    public String unread(Optional<String> id, String complaint) {
        return JsonOutput.error("report", id, complaint);
    }

    @Override
    public Optional<String> remark(Reading reading) {
        return lines.remark(reading);
    }
}
