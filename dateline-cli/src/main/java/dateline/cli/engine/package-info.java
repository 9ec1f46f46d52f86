/**
 * Tells on standard error how the preparation of the language engine goes. Start with {@link
 * dateline.cli.engine.PreparationProgress}.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.engine;
