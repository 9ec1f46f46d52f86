/**
 * What a person sees of a run, whatever it prints: width, colour, wrapped lines, progress, files that are written aside first.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.terminal;
