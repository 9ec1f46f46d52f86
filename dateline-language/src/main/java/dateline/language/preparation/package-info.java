/**
 * Makes the prepared file that {@code dateline.language.engine} reads, from the models that come with Emory NLP4J. Start with
 * {@link dateline.language.preparation.Preparation}. Needs the library's models and what reads them (the optional
 * dependencies of this module) on the class path; nothing here is needed once the file is there.
 */
@org.jspecify.annotations.NullMarked
package dateline.language.preparation;
