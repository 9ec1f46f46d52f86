/**
 * Who: people, offices, organisations, countries, groups, and which words of a report mean them. Start with {@link
 * dateline.actor.ActorReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.actor;
