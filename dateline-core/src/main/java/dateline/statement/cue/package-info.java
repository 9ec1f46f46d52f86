/**
 * Which words attribute something, and to whom: "said", "according to", a speaker's label. Start with
 * {@link dateline.statement.cue.CueReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.statement.cue;
