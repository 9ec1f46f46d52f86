/**
 * Who, when and where of one report, together, as the readers of records ask for them. Start with {@link
 * dateline.reference.References}.
 */
@org.jspecify.annotations.NullMarked
package dateline.reference;
