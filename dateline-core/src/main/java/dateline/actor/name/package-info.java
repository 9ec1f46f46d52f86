/**
 * What the lexicons know of names, titles and codes, and how names may be spelt. Start with {@link
 * dateline.actor.name.ActorLexicon}.
 */
@org.jspecify.annotations.NullMarked
package dateline.actor.name;
