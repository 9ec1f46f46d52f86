/**
 * A learned tagger of attributions, to compare the rules with: who says or thinks what, learned from reports that people marked.
 * No model comes with it. Start with {@link dateline.measure.attribution.AttributionTrainer}.
 */
@org.jspecify.annotations.NullMarked
package dateline.measure.attribution;
