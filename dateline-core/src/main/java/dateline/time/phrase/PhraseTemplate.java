package dateline.time.phrase;

import dateline.knowledge.ListedWords;

/**
 * A sort of phrase of time whose words stand in lists: "{number} {units} ago".
 *
 * @param name what decided, as records tell it
 * @param pattern the phrase; a blank stands for any white space, "{back+ahead}" for any word of these lists of "time"
 * @param sense what it means, told from an anchor
 */
record PhraseTemplate(String name, String pattern, TimePhrase.Sense sense) {
    static PhraseTemplate of(String name, String pattern, TimePhrase.Sense sense) {
        return new PhraseTemplate(name, pattern, sense);
    }

    TimePhrase with(ListedWords lists) {
        return TimePhrase.of(name, lists.fill(pattern), sense);
    }
}
