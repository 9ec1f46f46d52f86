package dateline.measure.attribution;

import dateline.record.Received;
import java.util.List;

/**
 * A report with the attributions that people marked in it.
 *
 * @param report the report as it was handed in
 * @param attributions what they marked, in the order of the file
 */
record AnnotatedReport(Received report, List<Attributed> attributions) {
    AnnotatedReport {
        attributions = List.copyOf(attributions);
    }

    String id() {
        return report.id();
    }
}
