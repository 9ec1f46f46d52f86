/**
 * One report as it was published: its text, never altered, and its parts. Start with {@link dateline.record.Article};
 * {@link dateline.article.Anatomy} tells the parts.
 */
@org.jspecify.annotations.NullMarked
package dateline.article;
