/**
 * What the readers know, as data: tables of words and names, and folders of them that a user adds. Rule cards, the gazetteer
 * and dictionaries of other coders have rooms of their own. Start with {@link dateline.knowledge.Knowledge}.
 */
@org.jspecify.annotations.NullMarked
package dateline.knowledge;
