/** The command line: one class per command. Start with {@link dateline.cli.Main}. */
@org.jspecify.annotations.NullMarked
package dateline.cli;
