package dateline.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What has to be known of a whole reading before any part of it can be read.
 *
 * @param codePoints where characters of the report's text stand
 * @param ids which records there are
 */
record GivenReport(CodePoints codePoints, GivenIds ids) {
    static GivenReport of(JsonNode reading) {
        return new GivenReport(
                new CodePoints(reading.path("article").path("text").asText()), GivenIds.of(reading));
    }
}
