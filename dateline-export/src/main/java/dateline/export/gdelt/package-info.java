/**
 * The formats of the GDELT Project: {@link dateline.export.gdelt.GkgRecord}, its Global Knowledge Graph, and {@link
 * dateline.export.gdelt.GqgLine}, its Global Quotation Graph.
 */
@org.jspecify.annotations.NullMarked
package dateline.export.gdelt;
