/**
 * Statements as rows under named columns, for spreadsheets and data frames. Start with {@link
 * dateline.export.table.StatementColumn}.
 */
@org.jspecify.annotations.NullMarked
package dateline.export.table;
