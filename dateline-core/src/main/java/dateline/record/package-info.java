/**
 * What there is: the article and its parts, and every kind of record that is read from it, as immutable values. Nothing here
 * finds anything; each room beside this one does that for one kind. Start with {@link dateline.record.Reading}.
 */
@org.jspecify.annotations.NullMarked
package dateline.record;
