/**
 * Opens the language engine, and prepares it first where that has not been done. Start with {@link
 * dateline.cli.engine.LanguageEngine}.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.engine;
