/**
 * Which mentions mean the same actor, pronouns included. Start with {@link
 * dateline.actor.coreference.Coreference}; who "he" is, {@link dateline.actor.coreference.Pronouns} tells.
 */
@org.jspecify.annotations.NullMarked
package dateline.actor.coreference;
