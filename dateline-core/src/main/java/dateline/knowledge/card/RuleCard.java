package dateline.knowledge.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One piece of knowledge that a reader works with: which clauses mean what, with sentences that show it.
 *
 * @param id its name, unique in its kind: "accuse-of"
 * @param origin file and line, for messages: "event/accuse.yaml:14"
 * @param means what a match means to the reader of this kind: {@code plover} → "ACCUSE"
 * @param verbs patterns whose predicate is a verb
 * @param nouns patterns whose predicate is a noun that names the act
 * @param finds sentences that it must find, with the record expected, in the kind's short form
 * @param passesOver near misses that it must pass over
 */
public record RuleCard(
        String id,
        String origin,
        Map<String, String> means,
        List<Pattern> verbs,
        List<Pattern> nouns,
        List<Example> finds,
        List<String> passesOver) {
    public RuleCard {
        means = Map.copyOf(means);
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        finds = List.copyOf(finds);
        passesOver = List.copyOf(passesOver);
    }

    /**
     * A sentence and what the card finds in it.
     *
     * @param sentence one sentence, our own
     * @param record the record in short form, as the kind's {@code toString} of it reads
     */
    public record Example(String sentence, String record) {}

    /** What a match means under this key, where it must be one of these values: "decline-comment" is DECLINE_COMMENT. */
    public <E extends Enum<E>> Optional<E> means(String key, Class<E> values) {
        String name = means.getOrDefault(key, "").toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values.getEnumConstants())
                .filter(v -> v.name().equals(name))
                .findFirst();
    }

    /** What a match means under this key. */
    public Optional<String> means(String key) {
        return Optional.ofNullable(means.get(key));
    }
}
