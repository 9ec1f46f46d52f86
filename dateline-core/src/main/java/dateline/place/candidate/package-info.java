/**
 * Which places on earth a name may mean. Start with {@link dateline.place.candidate.Candidates}.
 */
@org.jspecify.annotations.NullMarked
package dateline.place.candidate;
