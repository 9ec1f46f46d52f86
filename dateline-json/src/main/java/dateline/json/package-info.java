/**
 * The reading on the wire: the format {@code dateline-reading/2}, written and read here and nowhere else, each kind of record in
 * one file. Start with {@link dateline.json.ReadingJson}; its schema is the resource {@code reading.schema.json}.
 */
@org.jspecify.annotations.NullMarked
package dateline.json;
