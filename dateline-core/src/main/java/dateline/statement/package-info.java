/**
 * Who said what, directly or not, and what they did by saying it. Start with {@link dateline.statement.StatementReader}.
 */
@org.jspecify.annotations.NullMarked
package dateline.statement;
