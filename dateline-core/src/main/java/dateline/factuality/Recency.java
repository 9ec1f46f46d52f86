package dateline.factuality;

/**
 * Whether an act lies clearly before the news of its report, and why.
 *
 * @param background whether it does
 * @param because why, in plain words: "2022 is more than 31 days before the report came out"
 */
public record Recency(boolean background, String because) {}
