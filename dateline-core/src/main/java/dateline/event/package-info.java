/**
 * Who did what to whom, coded in PLOVER and CAMEO. Start with {@link dateline.event.EventReader}; {@link
 * dateline.event.EventReading} goes through one report.
 */
@org.jspecify.annotations.NullMarked
package dateline.event;
