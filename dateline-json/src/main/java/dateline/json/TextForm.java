package dateline.json;

import dateline.record.RecordKind;
import java.util.regex.Pattern;

/** Forms that words on the wire have: those of the schema, as a test holds. */
enum TextForm {
    /** Which may be none at all: a report can be empty. */
    TEXT("text", "^(?s:.*)$"),
    WORDS("words", "^(?s:.+)$"),
    SHA256("64 hexadecimal digits", "^[0-9a-f]{64}$"),
    RULES("a fingerprint such as \"sha256:…\"", "^sha256:[0-9a-f]{64}$"),
    LANGUAGE("a code of a language such as \"en\"", "^[a-z]{2,3}(-[A-Za-z]+)?$"),
    PUBLISHED(
            "a day such as \"2025-12-03\" or an instant such as \"2025-12-03T14:05:00Z\"",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"),
    MOMENT(
            "a year, month, day or minute such as \"2025-12-02\"",
            "^-?[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}){0,2})?)?)?$"),
    COUNTRY("three capitals such as \"MLI\"", "^[A-Z]{3}$"),
    CURRENCY("three capitals such as \"USD\"", "^[A-Z]{3}$"),
    CAMEO("a CAMEO code such as \"112\"", "^[0-9]{2,4}$"),
    LENGTH(
            "an ISO 8601 length such as \"PT5H\"",
            "^P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"),
    ACTOR_ID("an actor's id such as \"a1\"", "^a[1-9][0-9]*$"),
    PLACE_ID("a place's id such as \"p1\"", "^p[1-9][0-9]*$"),
    TIME_ID("a time's id such as \"t1\"", "^t[1-9][0-9]*$"),
    STATEMENT_ID("a statement's id such as \"s1\"", "^s[1-9][0-9]*$"),
    EVENT_ID("an event's id such as \"e1\"", "^e[1-9][0-9]*$"),
    TALLY_ID("a tally's id such as \"n1\"", "^n[1-9][0-9]*$"),
    PLEDGE_ID("a pledge's id such as \"g1\"", "^g[1-9][0-9]*$"),
    TALKS_ID("an id of talks such as \"k1\"", "^k[1-9][0-9]*$"),
    POSITION_ID("a position's id such as \"x1\"", "^x[1-9][0-9]*$"),
    HAPPENING_ID("a happening's id such as \"h1\"", "^h[1-9][0-9]*$");

    private final String description;
    private final Pattern pattern;

    TextForm(String description, String pattern) {
        this.description = description;
        this.pattern = Pattern.compile(pattern);
    }

    /** The form of the ids of this kind of records. */
    static TextForm idOf(RecordKind kind) {
        return valueOf(kind.name() + "_ID");
    }

    /** What it is, as a message says it. */
    String description() {
        return description;
    }

    /** The form as a regular expression. */
    String pattern() {
        return pattern.pattern();
    }

    boolean fits(String text) {
        return pattern.matcher(text).find();
    }
}
