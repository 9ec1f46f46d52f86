/**
 * When: phrases such as "last Tuesday" and the days they mean. Start with {@link dateline.time.TimeReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.time;
