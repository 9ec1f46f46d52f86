package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of organisations by their first letters: "the UN" after "the United Nations", or the other way round. */
final class Acronyms {
    /** Letters that a name has at most to be one: "ECOWAS". */
    private static final int LONGEST = 6;

    private final Map<String, MentionCluster> byLetters = new HashMap<>();

    void remember(MentionCluster cluster, Mention mention) {
        if (mention.hasProperName()) {
            byLetters.putIfAbsent(letters(mention.name()), cluster);
        }
    }

    Optional<MentionCluster> find(Mention mention) {
        String letters = letters(mention.name());
        return mention.hasProperName() && letters.length() > 1
                ? Optional.ofNullable(byLetters.get(letters)).filter(c -> agree(c, mention))
                : Optional.empty();
    }

    private static boolean agree(MentionCluster cluster, Mention mention) {
        boolean oneIsShort = isShort(cluster.name()) != isShort(mention.name())
                || withoutStops(cluster.name()).equals(withoutStops(mention.name()));
        return oneIsShort
                && (cluster.code().isEmpty()
                        || mention.code().isEmpty()
                        || cluster.code().country().equals(mention.code().country()));
    }

    private static boolean isShort(String name) {
        String plain = withoutStops(name);
        return plain.length() <= LONGEST && plain.equals(plain.toUpperCase(Locale.ROOT)) && !plain.contains(" ");
    }

    private static String withoutStops(String name) {
        return name.replace(".", "");
    }

    /** "UN" for "U.N." and "United Nations"; "" where there are none. */
    private static String letters(String name) {
        if (isShort(name)) {
            return withoutStops(name);
        }
        return name.contains(" ") ? capitals(name) : "";
    }

    private static String capitals(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }
}
