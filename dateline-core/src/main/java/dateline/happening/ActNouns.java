package dateline.happening;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Word;
import dateline.record.EventType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Nouns by which reports take up an act told before: "the raid" is an assault, "the talks" a meeting. Read from {@code
 * happening/act-nouns.tsv}. Immutable.
 */
final class ActNouns {
    private final Lexicon nouns;

    ActNouns(Knowledge knowledge) {
        this.nouns = Lexicon.words(knowledge.named("happening/act-nouns.tsv"));
    }

    /**
     * What sort of act a noun means.
     *
     * @param types PLOVER types of event that it can be
     * @param weapon how it is done: "aerial"; empty where the noun does not say
     */
    record Meaning(Set<EventType> types, Optional<String> weapon) {}

    /** Empty for what means no act. */
    Optional<Meaning> meaning(Word noun) {
        return Optional.of(noun)
                .filter(Word::isNoun)
                .flatMap(w -> nouns.meaning(w.text().toLowerCase(Locale.ROOT)).or(() -> nouns.meaning(w.lemma())))
                .map(ActNouns::meaning);
    }

    private static Meaning meaning(String cell) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        Optional<String> weapon = Optional.empty();
        for (String word : cell.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                types.add(EventType.valueOf(word));
            } else {
                weapon = Optional.of(word);
            }
        }
        return new Meaning(types, weapon);
    }
}
