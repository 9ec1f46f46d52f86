/**
 * Everything read from one report. Start with {@link dateline.reading.ReportReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.reading;
