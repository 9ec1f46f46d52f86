package dateline.knowledge.petrarch;

import java.util.LinkedHashMap;
import java.util.Map;

/** A table of phrases under construction: each phrase has one meaning at a time, the first that it is given. */
final class Phrases {
    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    /** Adds a line "phrase, meaning, days"; answers what stands against it, "" for nothing. */
    String add(String phrase, String meaning, String days, String origin) {
        String key = phrase + "\t" + days;
        String known = meanings.putIfAbsent(key, meaning);
        origins.putIfAbsent(key, origin);
        return known == null || known.equals(meaning)
                ? ""
                : "\"" + phrase + "\" already means " + known + " by " + origins.get(key) + ", which is kept";
    }

    /** The table, a line for each phrase and its days. */
    String table() {
        StringBuilder table = new StringBuilder();
        meanings.forEach((key, meaning) -> {
            int tab = key.indexOf('\t');
            table.append(key, 0, tab)
                    .append('\t')
                    .append(meaning)
                    .append(key.substring(tab))
                    .append('\n');
        });
        return table.toString();
    }

    /** {@code GULF_OF_ADEN_} is "GULF OF ADEN". */
    static String words(String phrase) {
        return phrase.replace('_', ' ').strip().replaceAll("\\s+", " ");
    }
}
