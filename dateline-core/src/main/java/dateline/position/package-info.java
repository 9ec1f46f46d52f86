/**
 * What a party wants, accepts or refuses on an issue. Start with {@link dateline.position.PositionReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.position;
