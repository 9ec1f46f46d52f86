/**
 * What a report tells more than once, and what one telling gives another: the day of the lead, the place of the sentence
 * before, whose figure it is. Start with {@link dateline.happening.HappeningReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.happening;
