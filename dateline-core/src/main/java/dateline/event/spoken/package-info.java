/**
 * Acts that consist in saying something: "will not leave", "must release them", and those that statements tell. Start
 * with {@link dateline.event.spoken.ModalActReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event.spoken;
