/**
 * Which statement answers which, and which is told within another. Start with {@link
 * dateline.statement.answer.Replies}.
 */
@org.jspecify.annotations.NullMarked
package dateline.statement.answer;
