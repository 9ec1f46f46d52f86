/**
 * The reading on the wire: the format {@code dateline-reading/2}, written here and nowhere else. Start with {@link
 * dateline.json.ReadingJson}; its schema is the resource {@code reading.schema.json}.
 */
@org.jspecify.annotations.NullMarked
package dateline.json;
