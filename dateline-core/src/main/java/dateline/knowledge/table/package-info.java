/**
 * Which tables of knowledge there are, and what may stand in them: {@link dateline.knowledge.table.Tables} holds a user's to
 * it, so that a slip of the pen is told with file and line before anything is read.
 */
@NullMarked
package dateline.knowledge.table;

import org.jspecify.annotations.NullMarked;
