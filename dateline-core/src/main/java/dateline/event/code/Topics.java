package dateline.event.code;

import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What words for an act inside another come to, from {@code event/topics.tsv}: "talks" in "demanded talks" are 046, "food
 * aid" is 073.
 */
final class Topics {
    private final Map<String, Topic> topics = new HashMap<>();

    /**
     * What a word comes to.
     *
     * @param kind whether it names an act, puts an end to one, or only leads to the word that names it
     * @param code CAMEO code of the act; of a light word the code where nothing after it gives one; else empty
     */
    record Topic(TopicKind kind, String code) {}

    /** Sorts of words inside another act. */
    enum TopicKind {
        ACT,
        /** "a <b>call</b> for talks", "<b>hold</b> talks". */
        LIGHT,
        /** "an <b>end</b> to the blockade". */
        END
    }

    static Topics read(Knowledge knowledge) {
        Topics topics = new Topics();
        List<String> problems = new ArrayList<>();
        knowledge.named("event/topics.tsv").stream()
                .flatMap(file -> file.rows().stream())
                .forEach(row -> topics.add(row, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return topics;
    }

    private void add(Row row, List<String> problems) {
        List<String> columns = row.columns();
        boolean wellFormed = columns.size() == 3
                && columns.get(1).matches("noun|verb")
                && columns.get(2).matches("light( [0-9]{2,4})?|end|[0-9]{2,4}");
        if (wellFormed) {
            topics.put(columns.get(0) + " " + columns.get(1), topic(columns.get(2)));
        } else {
            problems.add(row.origin() + ": expected \"word, tab, noun or verb, tab, CAMEO code or light (with a code or"
                    + " without) or end\", found \"" + row.text() + "\"");
        }
    }

    private static Topic topic(String meaning) {
        if (meaning.startsWith("light")) {
            return new Topic(
                    TopicKind.LIGHT, meaning.substring("light".length()).strip());
        }
        return meaning.equals("end") ? new Topic(TopicKind.END, "") : new Topic(TopicKind.ACT, meaning);
    }

    /** Every code that a word comes to. */
    List<String> codes() {
        return topics.values().stream()
                .map(Topic::code)
                .filter(c -> !c.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Topic> find(Word word) {
        return Optional.ofNullable(topics.get(word.lemma() + sort(word)));
    }

    /** What two words come to together: a noun and one in front ("food aid"), or a verb and its object ("end dispute"). */
    Optional<Topic> find(Word word, Word other) {
        String together = word.isVerb() ? word.lemma() + " " + other.lemma() : other.lemma() + " " + word.lemma();
        return Optional.ofNullable(topics.get(together + sort(word)));
    }

    private static String sort(Word word) {
        return word.isVerb() ? " verb" : " noun";
    }
}
