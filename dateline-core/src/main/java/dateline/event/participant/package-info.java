/**
 * Who does an act and to whom. Start with {@link dateline.event.participant.ParticipantReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event.participant;
