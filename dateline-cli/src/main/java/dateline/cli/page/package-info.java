/**
 * Readings, explanations and codes as pages of text. Start with {@link dateline.cli.page.TextPage}.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.page;
