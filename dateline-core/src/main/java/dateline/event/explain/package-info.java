/**
 * Why an event is read as it is, and why a sentence has none: the values that an explanation is made of. Start with {@link
 * dateline.event.explain.Reasons}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event.explain;
