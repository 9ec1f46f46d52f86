/**
 * The language engine at reading time: the linear models of Emory NLP4J 1.1.3, read from one prepared file that is mapped
 * into memory, and the steps that apply them. It gives the same tags, entities, heads and labels as the library itself.
 * Start with {@link dateline.language.engine.Engine}. Nothing here knows how the prepared file is made; that is
 * {@code dateline.language.preparation}.
 */
@org.jspecify.annotations.NullMarked
package dateline.language.engine;
