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
 * @param finds sentences that it must find, each with all records of the kind that the sentence gives
 * @param passesOver near misses that it must pass over, each with the records of the kind that other cards find there: mostly none
 */
public record RuleCard(
        String id,
        String origin,
        Map<String, String> means,
        List<Pattern> verbs,
        List<Pattern> nouns,
        List<Example> finds,
        List<Example> passesOver) {
    public RuleCard {
        means = Map.copyOf(means);
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        finds = List.copyOf(finds);
        passesOver = List.copyOf(passesOver);
    }

    /**
     * A sentence and all records of the card's kind that a reading of it gives.
     *
     * @param sentence one sentence, our own
     * @param records the records in short form, in the order of the text: "MLI ACCUSE 112 TCD"
     */
    public record Example(String sentence, List<String> records) {
        public Example {
            records = List.copyOf(records);
        }
    }

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
