package dateline.cli;

import dateline.export.Excerpt;
import dateline.export.ReportExport;
import dateline.record.Doubt;
import dateline.record.Reading;
import java.util.Optional;

/** The statements of each reading in a format that others read. */
record ExportOutput(ReportExport export, StatementFilter filter) implements ReadingOutput {
    @Override
    public String head() {
        return export.head();
    }

    @Override
    public String of(Reading reading, long number) {
        return export.of(filter.of(Excerpt.of(reading, number)));
    }

    /** Nothing found is told apart from not read: a report in another language. */
    @Override
    public Optional<String> remark(Reading reading) {
        return reading.statements().isEmpty()
                ? reading.doubts().stream()
                        .filter(ExportOutput::isOfArticle)
                        .map(d -> reading.article().id() + ": no statements; " + d.why())
                        .findFirst()
                : Optional.empty();
    }

    static boolean isOfArticle(Doubt doubt) {
        return doubt.about().isEmpty() && doubt.span().length() == 0;
    }
}
