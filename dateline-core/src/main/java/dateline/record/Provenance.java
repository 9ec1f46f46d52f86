package dateline.record;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a record rests on.
 *
 * @param evidence the words it rests on, in the order of the text; never empty
 * @param rule the rule card, or the step of a reader, that decided: "accuse-of"
 */
public record Provenance(List<Span> evidence, String rule) {
    public Provenance {
        evidence = List.copyOf(evidence);
    }

    /** The same step, with more words. */
    public Provenance with(List<Span> more) {
        return new Provenance(
                Stream.concat(evidence.stream(), more.stream())
                        .sorted()
                        .distinct()
                        .toList(),
                rule);
    }
}
