/**
 * What became of an act that a report speaks of: it happened, was denied, is only possible, lies before the news. Start with
 * {@link dateline.factuality.FactualityReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.factuality;
