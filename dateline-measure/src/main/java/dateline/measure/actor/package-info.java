/**
 * Whether the right words are found to mean the same actor, on reports marked by hand. Start with {@link
 * dateline.measure.actor.ActorScore}.
 */
@org.jspecify.annotations.NullMarked
package dateline.measure.actor;
