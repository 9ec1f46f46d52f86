/**
 * What events are coded in: the codes of CAMEO, the types, modes and contexts of PLOVER, and the event cards in the terms of
 * both. Start with {@link dateline.knowledge.ontology.Ontology}.
 */
@org.jspecify.annotations.NullMarked
package dateline.knowledge.ontology;
