/**
 * Who does an act and to whom, each with the words that show it. Start with {@link
 * dateline.event.participant.ParticipantResolver}.
 */
@org.jspecify.annotations.NullMarked
package dateline.event.participant;
