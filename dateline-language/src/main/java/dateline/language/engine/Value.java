package dateline.language.engine;

import java.util.List;

/**
 * A string as the models see it.
 *
 * @param text the string
 * @param print its fingerprint
 * @param power what the fingerprint of a string before it is multiplied by
 */
record Value(String text, long print, long power) {
    static Value of(String text) {
        return new Value(text, ModelFingerprint.of(text), ModelFingerprint.power(text.length()));
    }

    static Value[] all(List<String> texts) {
        return texts.stream().map(Value::of).toArray(Value[]::new);
    }
}
