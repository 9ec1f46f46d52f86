/**
 * Who did what to whom, coded in PLOVER and CAMEO. Start with {@link dateline.record.Event}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event;
