/**
 * The command {@code actors} and the register file that it keeps. Start with {@link
 * dateline.cli.actors.ActorsCommand}.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.actors;
