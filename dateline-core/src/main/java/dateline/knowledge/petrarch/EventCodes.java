package dateline.knowledge.petrarch;

import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** CAMEO's codes of events and their types in PLOVER, from {@code event/codes.tsv}; modes come with the codes. */
final class EventCodes {
    private final Map<String, String> types = new HashMap<>();

    static EventCodes of(Knowledge knowledge) {
        EventCodes codes = new EventCodes();
        knowledge.named("event/codes.tsv").stream()
                .flatMap(file -> file.rows().stream())
                .map(Row::columns)
                .forEach(row -> codes.types.put(row.get(0), row.get(1)));
        return codes;
    }

    /** Whether a code is a mere comment, which PLOVER does not code: 010 to 019. */
    boolean isComment(String code) {
        return types.getOrDefault(code, "none").isEmpty();
    }

    /** "plover=ACCUSE cameo=112"; throws {@link IllegalArgumentException} that says why there is none. */
    String means(String code) {
        if (!code.matches("[0-9]{2,4}")) {
            throw new IllegalArgumentException("expected a CAMEO code of two to four digits, found \"" + code + "\"");
        }
        String type = Optional.ofNullable(types.get(code))
                .orElseThrow(() -> new IllegalArgumentException("CAMEO has no code " + code));
        if (type.isEmpty()) {
            throw new IllegalArgumentException("PLOVER does not code comments (CAMEO " + code + ")");
        }
        return "plover=" + type + " cameo=" + code;
    }
}
