/**
 * The one door to the language engine, Emory NLP4J. Start with {@link dateline.language.nlp4j.Nlp4jAnalyzer}. Nothing
 * outside this package knows the engine's labels or its habits.
 */
@org.jspecify.annotations.NullMarked
package dateline.language.nlp4j;
