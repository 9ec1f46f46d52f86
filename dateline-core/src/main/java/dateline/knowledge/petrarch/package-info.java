/**
 * Dictionaries of the PETRARCH coders, turned into our own tables: actors into names, agents into nouns, verbs into patterns
 * of events. What a line says that our tables cannot say is told, line by line. Start with
 * {@link dateline.knowledge.petrarch.Translation}.
 */
@org.jspecify.annotations.NullMarked
package dateline.knowledge.petrarch;
