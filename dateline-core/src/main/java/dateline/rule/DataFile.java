package dateline.rule;

/**
 * A file of knowledge, such as "event/accuse.yaml".
 *
 * @param path its place below the knowledge folder, with "/" between folders; errors name it
 * @param text all of it
 */
public record DataFile(String path, String text) {}
