package dateline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.record.Doubt;
import dateline.record.Origin;
import dateline.record.Received;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports handed in as JSON Lines: {@code {"id", "text", "published"?, "headline"?, "publisher"?, "url"?}} a line. */
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
        Optional<String> day = field(json, "published");
        Optional<LocalDate> published = day.flatMap(JsonLines::day);
        return new Received(
                new Origin(
                        field(json, "id").orElse(Fingerprint.name(sha256)),
                        sha256,
                        field(json, "publisher"),
                        field(json, "url")),
                text,
                published,
                field(json, "headline"),
                LanguageRecognizer.language(text),
                day.isPresent() && published.isEmpty() ? List.of(noDay(day.get())) : List.of());
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

    private static Optional<String> field(JsonNode json, String name) throws IntakeException {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        boolean number = name.equals("id") && value.isIntegralNumber();
        if (!value.isTextual() && !number) {
            throw new IntakeException("expected words in \"" + name + "\", found " + quoted(value.toString()));
        }
        return Optional.of(value.asText()).filter(v -> !v.isBlank() || name.equals("text"));
    }

    private static Optional<LocalDate> day(String published) {
        try {
            return Optional.of(LocalDate.parse(published));
        } catch (DateTimeException e) {
            return Optional.empty(); // said as a doubt: the report itself can be read
        }
    }

    private static Doubt noDay(String published) {
        return Doubt.ofArticle("expected a day such as 2025-12-03 in \"published\", found " + quoted(published)
                + "; read without a day of publication");
    }
}
