/**
 * Readings in formats that others read. {@link dateline.export.ReportExport} is what all formats are, {@link
 * dateline.export.Excerpt} what they write; each format has a package: {@code table} for spreadsheets and data frames, {@code
 * gdelt} for the GKG and the GQG, {@code quotebank} for Quotebank.
 */
@org.jspecify.annotations.NullMarked
package dateline.export;
