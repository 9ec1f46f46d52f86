package dateline.json;

import dateline.record.RecordKind;
import dateline.record.Span;
import dateline.record.TimeExpression;
import dateline.record.When.DayPart;
import java.util.List;
import java.util.Optional;

/** A phrase that tells a time, which rests on its own words. */
final class TimeJson {
    private TimeJson() {}

    static void write(WrittenObject json, TimeExpression time) {
        json.text("id", time.id());
        json.span("span", time.span());
        json.text("type", time.type().name());
        json.text("value", time.value());
        json.text("start", time.start());
        json.text("end", time.end());
        json.word("part", time.part());
        json.spans("evidence", List.of(time.span()));
        json.text("rule", time.rule());
    }

    static TimeExpression read(GivenObject json) {
        Span span = json.get("span", GivenValue::span);
        TimeExpression time = new TimeExpression(
                json.id(RecordKind.TIME),
                span,
                json.get("type", v -> v.capitals(TimeExpression.Type.values())),
                json.optional("value", GivenValue::words),
                json.optional("start", v -> v.text(TextForm.MOMENT)),
                json.optional("end", v -> v.text(TextForm.MOMENT)),
                json.optional("part", v -> v.word(DayPart.values())),
                json.get("rule", GivenValue::words));
        json.requireFollowing("evidence", Optional.of(List.of(span)), GivenValue::evidence);
        return time;
    }
}
