package dateline.language.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Named entities of the 18 OntoNotes types. A tag says where in the name a word stands: "B-" begins it, "I-" is inside, "L-"
 * its last word, "U-" a name of one word; "O" is outside. What the model leaves without a beginning or an end is mended or
 * dropped, in the library's way.
 */
final class EntityTagger implements Step {
    private static final String OUTSIDE = "O";

    private final Tagger tagger;
    private final Map<String, Value> values = new HashMap<>();

    EntityTagger(PreparedFile file) {
        LinearModel model = LinearModel.of(file, "ner");
        tagger = new Tagger(model, Field.ENTITY);
        for (Value label : model.labels()) {
            for (String end : new String[] {"B", "I", "L", "U"}) {
                String tag = label.text().length() > 2 ? end + label.text().substring(1) : label.text();
                values.put(tag, Value.of(tag));
            }
        }
    }

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public void process(Words sentence) {
        tagger.tag(sentence);
        String[] tags = tags(sentence);
        for (int word = 2; word < tags.length; word++) {
            mend(tags, word);
        }
        write(sentence, tags);
    }

    private static String[] tags(Words sentence) {
        String[] tags = new String[sentence.size()];
        for (int word = 1; word < tags.length; word++) {
            tags[word] = sentence.text(Field.ENTITY, word);
        }
        return tags;
    }

    /** Makes the tag of a word and of the one before it agree, where that is easily done. */
    private static void mend(String[] tags, int word) {
        String before = tags[word - 1];
        switch (before.substring(0, 1) + tags[word].charAt(0)) {
            case "IU" -> tags[word] = retag("I", tags[word]);
            case "LI", "UI" -> tags[word - 1] = retag("I", before);
            case "OI" -> tags[word - 1] = tags[word];
            case "UL" -> tags[word - 1] = retag("B", before);
            default -> {} // the two agree, or the name is dropped below
        }
    }

    private static String retag(String end, String tag) {
        return end + tag.substring(1);
    }

    /** Keeps the names that have a beginning and an end, under the type of their last word. */
    private void write(Words sentence, String[] tags) {
        for (int word = 1; word < tags.length; word++) {
            set(sentence, word, OUTSIDE);
        }
        int begin = -1;
        for (int word = 1; word < tags.length; word++) {
            char end = tags[word].charAt(0);
            if (end == 'U') {
                set(sentence, word, tags[word]);
            } else if (end == 'L' && begin > 0) {
                name(sentence, begin, word, tags[word]);
            }
            begin = end == 'B' ? word : end == 'I' ? begin : -1;
        }
    }

    private void name(Words sentence, int begin, int end, String tag) {
        set(sentence, begin, retag("B", tag));
        set(sentence, end, tag);
        for (int word = begin + 1; word < end; word++) {
            set(sentence, word, retag("I", tag));
        }
    }

    private void set(Words sentence, int word, String tag) {
        Value value = values.get(tag);
        sentence.set(Field.ENTITY, word, value == null ? Value.of(tag) : value);
    }
}
