package dateline.json;

import dateline.record.Doubt;
import java.util.Optional;

/** A doubt: about a value of a record, about a record, or about the report as a whole. */
final class DoubtJson {
    private DoubtJson() {}

    static void write(WrittenObject json, Doubt doubt) {
        json.text("about", doubt.about());
        json.text("field", doubt.field());
        json.span("span", doubt.span());
        json.text("why", doubt.why());
    }

    static Doubt read(GivenObject json) {
        Optional<String> about = json.optional("about", GivenValue::id);
        Optional<String> field = json.optional("field", GivenValue::words);
        if (field.isPresent() && about.isEmpty()) {
            throw json.unlike("about", "a record, for a field of it is in doubt");
        }
        return new Doubt(about, field, json.get("span", GivenValue::span), json.get("why", GivenValue::words));
    }
}
