/**
 * A report as words, sentences and clauses. Start with {@link dateline.language.Clause}, the view that all rules match
 * on. The engine that finds words and relations is elsewhere, behind {@link dateline.language.LanguageAnalyzer}.
 */
@org.jspecify.annotations.NullMarked
package dateline.language;
