/**
 * The command {@code gazetteer} and the file of a user's own gazetteer. Start with {@link
 * dateline.cli.gazetteer.GazetteerCommand}.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.gazetteer;
