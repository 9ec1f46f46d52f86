/**
 * Which phrases of a sentence mean an actor. Start with {@link dateline.actor.mention.MentionReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.actor.mention;
