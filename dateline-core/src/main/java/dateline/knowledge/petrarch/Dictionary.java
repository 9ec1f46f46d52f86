package dateline.knowledge.petrarch;

/**
 * A dictionary of a PETRARCH coder, such as "Phoenix.Countries.actors.txt".
 *
 * @param kind what it lists
 * @param name its file, as messages name it
 * @param text all of it
 */
public record Dictionary(Kind kind, String name, String text) {
    /** What a dictionary lists. */
    public enum Kind {
        /** Names and whom they mean when: {@code CORVALE_ [CRV]}. */
        ACTORS,
        /** Nouns for anybody's groups and offices: {@code SOLDIER [~MIL]}. */
        AGENTS,
        /** Verbs, the patterns they stand in and CAMEO codes: {@code - * SANCTIONS [163]}. */
        VERBS
    }
}
