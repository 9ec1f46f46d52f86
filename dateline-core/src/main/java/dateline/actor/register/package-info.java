/**
 * What a user's register adds to the actors of a report. Start with {@link
 * dateline.actor.register.RegisterCompletion}.
 */
@org.jspecify.annotations.NullMarked
package dateline.actor.register;
