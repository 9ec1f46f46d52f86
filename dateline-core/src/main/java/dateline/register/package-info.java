/**
 * A user's register of who holds which office since when, and what that rests on. {@link dateline.register.Register} is the
 * whole of it, {@link dateline.register.RegisterTable} its form as a table that people read and correct, {@link
 * dateline.register.Learning} takes up what reports say, {@link dateline.register.History} keeps every change so that it can
 * be undone. Files are the work of others.
 */
@org.jspecify.annotations.NullMarked
package dateline.register;
