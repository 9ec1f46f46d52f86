/** The front door for programs that read reports. Start with {@link dateline.Dateline}. */
@org.jspecify.annotations.NullMarked
package dateline;
