package dateline.language.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model looks at, in its own order: first lists ("list CLUSTERS I-1"), then strings, several of them joined
 * ("string LEMMA I0 PART_OF_SPEECH J1"). Read from the lines of the prepared file.
 */
final class Templates {
    /** A list of one word; the model's answer for each value of the vocabulary stands in a section of its own. */
    record ListTemplate(ListField field, int position) {}

    private final List<FeaturePosition> positions = new ArrayList<>();
    private final List<ListTemplate> lists = new ArrayList<>();
    private final List<int[]> strings = new ArrayList<>();

    static Templates parse(List<String> lines) {
        Templates templates = new Templates();
        lines.forEach(line -> templates.add(line.split(" ")));
        return templates;
    }

    private void add(String[] words) {
        if (words[0].equals("list")) {
            lists.add(new ListTemplate(ListField.valueOf(words[1]), position(words[2])));
            return;
        }
        int[] parts = new int[words.length - 1];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = Field.valueOf(words[i + 1]).ordinal();
            parts[i + 1] = position(words[i + 2]);
        }
        strings.add(parts);
    }

    private int position(String text) {
        FeaturePosition position = FeaturePosition.parse(text);
        int known = positions.indexOf(position);
        if (known >= 0) {
            return known;
        }
        positions.add(position);
        return positions.size() - 1;
    }

    /** The positions that any template looks at; templates name them by their number here. */
    List<FeaturePosition> positions() {
        return positions;
    }

    List<ListTemplate> lists() {
        return lists;
    }

    /** For each template of strings: field, position, field, position … */
    List<int[]> strings() {
        return strings;
    }
}
