/**
 * How far a source is named, to whom, when, where and about whom it speaks. Start with {@link
 * dateline.statement.source.SourceAnonymity}.
 */
@org.jspecify.annotations.NullMarked
package dateline.statement.source;
