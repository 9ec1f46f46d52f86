package dateline.intake;

import dateline.record.Doubt;
import java.util.List;

/**
 * Bytes as characters.
 *
 * @param text the characters; a byte order mark is no part of them
 * @param doubts what was doubtful, such as bytes that are no valid UTF-8
 */
record Decoded(String text, List<Doubt> doubts) {}
