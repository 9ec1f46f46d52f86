package dateline.event.explain;

/**
 * How the code of an act about another act was made of the two.
 *
 * @param outer what the outer act does with the act inside: "demand", "threaten"
 * @param hostile whether an undertaking counts as a threat because the act inside harms
 * @param inner the act inside
 * @param meaning what the code of the act inside means
 */
public record ComposedCode(String outer, boolean hostile, EmbeddedAct inner, String meaning) {}
