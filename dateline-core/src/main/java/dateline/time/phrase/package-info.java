/**
 * The phrases that tell a time, and what each means from where the text stands: "last month" is among the {@link
 * dateline.time.phrase.RelativePeriods}. Start with {@link dateline.time.phrase.Grammar}.
 */
@org.jspecify.annotations.NullMarked
package dateline.time.phrase;
