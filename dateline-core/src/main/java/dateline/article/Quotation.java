package dateline.article;

import dateline.record.Part;
import dateline.record.Span;

/**
 * Words between quotation marks, the marks included: “…”, "…", «…», „…“, ''…'' and, where they cannot be apostrophes, ‘…’ and
 * '…'. Quotations within a quotation are part of it.
 *
 * @param span from the opening to the closing mark; to the end of the paragraph where none closes it
 * @param closed whether a closing mark stands at its end
 * @param part the paragraph
 */
public record Quotation(Span span, boolean closed, Part part) {}
