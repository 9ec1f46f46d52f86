/**
 * What a party wants, accepts or refuses on an issue. Start with {@link dateline.record.Position}.
 */
@org.jspecify.annotations.NullMarked
package dateline.position;
