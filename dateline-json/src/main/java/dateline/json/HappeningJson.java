package dateline.json;

import dateline.record.Happening;
import dateline.record.Reading;
import dateline.record.RecordKind;
import dateline.record.ReportRecord;
import java.util.List;

/** A happening: the records that tell of it, by kind. */
final class HappeningJson {
    /** The kinds of records that tell of happenings, in the order in which they are listed. */
    private static final List<RecordKind> TOLD = List.of(
            RecordKind.EVENT,
            RecordKind.STATEMENT,
            RecordKind.TALLY,
            RecordKind.TALKS,
            RecordKind.PLEDGE,
            RecordKind.POSITION);

    private HappeningJson() {}

    static void write(WrittenObject json, Happening happening, Reading reading) {
        json.text("id", happening.id());
        for (RecordKind kind : TOLD) {
            json.texts(kind.plural(), members(happening, kind, reading));
        }
        ValueJson.provenance(json, happening.provenance());
    }

    private static List<String> members(Happening happening, RecordKind kind, Reading reading) {
        return happening.records().stream()
                .flatMap(id -> reading.byId(id).stream())
                .filter(r -> r.recordKind() == kind)
                .map(ReportRecord::id)
                .toList();
    }

    static Happening read(GivenObject json) {
        List<String> records = TOLD.stream()
                .flatMap(kind -> json.list(kind.plural(), v -> v.idOf(kind)).stream())
                .toList();
        return new Happening(json.id(RecordKind.HAPPENING), records, json.provenance());
    }
}
