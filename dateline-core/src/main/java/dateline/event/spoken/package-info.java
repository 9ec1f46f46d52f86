/**
 * Acts that consist in saying something: "will not leave", "must release them", and those that the words of statements show.
 * Start with {@link dateline.event.spoken.ModalActReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event.spoken;
