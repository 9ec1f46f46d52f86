package dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.record.Origin;
import dateline.record.Origin.Edition;
import dateline.record.Origin.Status;
import dateline.record.Published;
import dateline.record.Received;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports handed in as JSON Lines: {@code {"id"?, "text", "published"?, "headline"?, "publisher"?, "url"?, "version"?,
 * "status"?}} a line.
 */
public final class JsonLines {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final int LONGEST_QUOTE = 60;

    private JsonLines() {}

    /**
     * The report on one line.
     *
     * @throws IntakeException if it is no JSON object, has no text, or a field is not what it should be
     */
    public static Received received(String line) throws IntakeException {
        JsonNode json = json(line);
        String text = field(json, "text")
                .orElseThrow(() -> new IntakeException("expected a field \"text\" with the report, found none"));
        if (text.isBlank()) {
            throw new IntakeException("expected a report in \"text\", found nothing to read");
        }
        String sha256 = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
        Optional<GivenDate> date = date(json);
        Optional<Published> published = date.map(GivenDate::published);
        return new Received(
                origin(json, sha256, published, text),
                text,
                published,
                field(json, "headline"),
                LanguageRecognizer.language(text),
                date.flatMap(GivenDate::doubt).stream().toList());
    }

    private static Origin origin(JsonNode json, String sha256, Optional<Published> published, String text)
            throws IntakeException {
        Optional<String> publisher = field(json, "publisher");
        Optional<String> url = field(json, "url");
        return new Origin(
                field(json, "id").orElseGet(() -> ReportId.of(publisher, url, published, text)),
                sha256,
                Origin.PLAIN_TEXT,
                publisher,
                url,
                new Edition(field(json, "version"), status(json)));
    }

    private static Optional<GivenDate> date(JsonNode json) throws IntakeException {
        Optional<String> words = field(json, "published");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(GivenDate.read(words.get()));
        } catch (IntakeException e) {
            throw new IntakeException("\"published\": " + e.getMessage());
        }
    }

    /** NewsML and ninjs spell it "canceled". */
    private static Optional<Status> status(JsonNode json) throws IntakeException {
        Optional<String> words = field(json, "status");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (words.get().strip().toLowerCase(Locale.ROOT)) {
                    case "usable" -> Status.USABLE;
                    case "withdrawn" -> Status.WITHDRAWN;
                    case "cancelled", "canceled" -> Status.CANCELLED;
                    default ->
                        throw new IntakeException(
                                "expected \"usable\", \"withdrawn\" or \"cancelled\" in \"status\", found "
                                        + quoted(words.get()) + "; write one of them, or leave it out");
                });
    }

    /** The id that a line gives, even where the rest of it is no report. */
    public static Optional<String> id(String line) {
        try {
            return field(json(line), "id");
        } catch (IntakeException e) {
            return Optional.empty();
        }
    }

    private static JsonNode json(String line) throws IntakeException {
        try {
            JsonNode json = MAPPER.readTree(line);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new IntakeException("expected a JSON object, found " + quoted(line) + ": " + e.getOriginalMessage());
        }
        throw new IntakeException(
                "expected a JSON object such as {\"id\": \"1\", \"text\": \"…\"}, found " + quoted(line));
    }

    private static String quoted(String line) {
        return "\"" + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + "\"";
    }

    /** Ids and versions are often numbers, and so are days that come from Excel. */
    private static boolean isNumber(String name, JsonNode value) {
        boolean counted = name.equals("id") || name.equals("version");
        return counted && value.isIntegralNumber() || name.equals("published") && value.isNumber();
    }

    private static Optional<String> field(JsonNode json, String name) throws IntakeException {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !isNumber(name, value)) {
            throw new IntakeException("expected words in \"" + name + "\", found " + quoted(value.toString()));
        }
        return Optional.of(value.asText()).filter(v -> !v.isBlank() || name.equals("text"));
    }
}
