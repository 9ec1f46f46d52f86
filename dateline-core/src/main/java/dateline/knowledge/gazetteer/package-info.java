/**
 * Where on earth a name may lie: a gazetteer that fits into memory and needs no server. Start with {@link
 * dateline.knowledge.gazetteer.Gazetteer}.
 */
@org.jspecify.annotations.NullMarked
package dateline.knowledge.gazetteer;
