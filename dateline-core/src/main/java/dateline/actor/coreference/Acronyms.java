package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of organisations by their first letters: "the UN" after "the United Nations", or the other way round. */
final class Acronyms {
    private final Map<String, MentionCluster> byLetters = new HashMap<>();

    void saw(MentionCluster persona, Mention mention) {
        if (mention.hasProperName()) {
            byLetters.putIfAbsent(letters(mention), persona);
        }
    }

    Optional<MentionCluster> meant(Mention mention) {
        String letters = letters(mention);
        return mention.hasProperName() && letters.length() > 1
                ? Optional.ofNullable(byLetters.get(letters)).filter(p -> agrees(p, mention))
                : Optional.empty();
    }

    private static boolean agrees(MentionCluster persona, Mention mention) {
        boolean oneIsShort = isShort(persona.name()) != isShort(mention.name())
                || persona.name().replace(".", "").equals(mention.name().replace(".", ""));
        return oneIsShort
                && (persona.code().isEmpty()
                        || mention.code().isEmpty()
                        || persona.code().country().equals(mention.code().country()));
    }

    private static boolean isShort(String name) {
        String plain = name.replace(".", "");
        return plain.length() <= 6 && plain.equals(plain.toUpperCase(Locale.ROOT)) && !plain.contains(" ");
    }

    /** "UN" for "U.N." and "United Nations"; "" where there are none. */
    private static String letters(Mention mention) {
        String name = mention.name();
        if (isShort(name)) {
            return name.replace(".", "");
        }
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return name.contains(" ") ? letters.toString() : "";
    }
}
