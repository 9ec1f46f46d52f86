/**
 * What somebody does by saying it: asserts, demands, threatens. Start with {@link
 * dateline.statement.act.SpeechActReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.statement.act;
