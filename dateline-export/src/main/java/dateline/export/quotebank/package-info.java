/**
 * The two formats of Quotebank, a corpus of quotations in news: {@link dateline.export.quotebank.QuotebankQuotes}, a line a
 * quotation, and {@link dateline.export.quotebank.QuotebankArticle}, a line a report.
 */
@org.jspecify.annotations.NullMarked
package dateline.export.quotebank;
