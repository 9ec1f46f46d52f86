/**
 * What a person sees of a run, whatever it prints: width, colour, wrapped lines, progress, files that are written aside first,
 * standard output that says when it cannot be written.
 */
@org.jspecify.annotations.NullMarked
package dateline.cli.terminal;
