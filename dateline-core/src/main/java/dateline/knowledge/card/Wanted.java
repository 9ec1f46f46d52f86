package dateline.knowledge.card;

import dateline.knowledge.card.Pattern.Element;
import dateline.knowledge.card.Pattern.Slot;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in plain words what a pattern asks for: "the object “curfew”", "a target behind “against” or “on”". */
final class Wanted {
    private static final int LONGEST = 4;

    private Wanted() {}

    static String subject(Slot slot) {
        return typed(slot, slot.name());
    }

    static String element(Element element) {
        return element.slot().map(slot -> filled(element, slot)).orElseGet(() -> literal(element));
    }

    private static String filled(Element element, Slot slot) {
        return switch (element.place()) {
            case OBJECT -> typed(slot, "object");
            case PREPOSITION -> typed(slot, slot.name()) + " behind " + any(element.prepositions());
            case INFINITIVE -> "“to” with a verb";
            case PARTICIPLE -> "a verb with “-ing”";
            case CLAUSE -> "a clause with “that”";
            case QUALIFIER -> "a word in front";
        };
    }

    /** "a source"; "a word for weapon as the source". */
    private static String typed(Slot slot, String role) {
        return slot.type()
                .filter(type -> !type.equals("actor"))
                .map(type -> "a word for " + type.replace("/", " with one for ") + " as the " + role)
                .orElse(("aeiou".indexOf(role.charAt(0)) < 0 ? "a " : "an ") + role);
    }

    private static String literal(Element element) {
        String words = any(element.words());
        return switch (element.place()) {
            case OBJECT -> words.startsWith("“") ? "the object " + words : words + " as the object";
            case PREPOSITION -> words + " behind " + any(element.prepositions());
            case INFINITIVE -> "“to” with the verb " + words;
            case PARTICIPLE -> "“-ing” with the verb " + words;
            case CLAUSE -> "“that” with the verb " + words;
            case QUALIFIER -> words + " in front";
        };
    }

    /** "“on”, “at” or “in”": words in quotation marks, classes as "a word for weapon". */
    private static String any(Collection<String> words) {
        List<String> named = words.stream()
                .sorted(Comparator.comparing((String w) -> w.startsWith("@")).thenComparing(w -> w))
                .map(w -> w.startsWith("@") ? "a word for " + w.substring(1) : "“" + w + "”")
                .toList();
        if (named.size() > LONGEST) {
            return named.stream().limit(LONGEST).collect(Collectors.joining(", ")) + " …";
        }
        int last = named.size() - 1;
        String before = String.join(", ", named.subList(0, last));
        return before.isEmpty() ? named.get(last) : before + " or " + named.get(last);
    }
}
