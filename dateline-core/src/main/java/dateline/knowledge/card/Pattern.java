package dateline.knowledge.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The shape of a clause that a rule card asks for, written as one would say it: {@code <source> accuse <target> [of
 * <what>]}.
 *
 * <ul>
 *   <li>The first bare word is the predicate, in its dictionary form; {@code shell|bomb} are alternatives, {@code
 *       carry+out} a verb with a particle. Passives need no pattern of their own.
 *   <li>{@code <name>} is a slot: before the predicate who does it (of a noun: its possessor or the noun or demonym in
 *       front), after it what it is done to.
 *   <li>{@code <name:class>} must be filled by a word of that class (tables below {@code words}); {@code <name:actor>} is for the
 *       reader to resolve, and so are {@code <name:force>}, {@code <name:armed>}, {@code <name:soldier>} and {@code <name:civil>}
 *       for events; {@code <name:class/other>}
 *       asks for a qualifier of that other class too.
 *   <li>A bare word after the predicate is an object or attribute with that lemma: {@code hold talks with <target>}.
 *       {@code @class} stands for all words of a class. {@code mod:trade} asks for a qualifier of the last bare word,
 *       and a second one for another of the same word.
 *   <li>A preposition binds the slot or word after it; {@code on|against} are alternatives. What depends on the object
 *       counts too: "imposed a ban <b>on</b>". {@code by} finds the doer of a passive as well, and {@code mod|'s|by} whoever
 *       stands in front of the word before it: {@code kill <target> in firing [mod|'s|by <source>]}.
 *   <li>{@code to} and {@code that} bind an infinitive (in "let them go" too) and a clause: {@code refuse to <what>},
 *       {@code agree to leave|withdraw}; a noun after {@code to} is found too: {@code take to street}, a slot for a thing
 *       only after {@code to|towards}: {@code object to|towards <what>}. {@code ing} binds a participle: {@code stop ing
 *       <what>}.
 *   <li>A preposition with a verb after it moves on to that clause: {@code accuse <target> of violate right} finds "accused
 *       Mali of violating her rights".
 *   <li>{@code not} says that what comes next must not be there: {@code meet <target> not in @contest}.
 *   <li>{@code [...]} may be absent, all else must be there; a slot before the predicate may always be absent unless it is
 *       written {@code <name!>}.
 * </ul>
 *
 * @param text the pattern as written
 * @param subject the slot before the predicate
 * @param predicates lemmas of the predicate, at least one
 * @param particles particles of which the verb must have one; empty for none asked
 * @param elements what must or may follow
 */
public record Pattern(
        String text, Optional<Slot> subject, List<String> predicates, Set<String> particles, List<Element> elements) {
    /** Words that a pattern takes for prepositions. */
    static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "above",
            "across",
            "along",
            "alongside",
            "amid",
            "below",
            "beside",
            "beyond",
            "throughout",
            "after",
            "against",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "between",
            "by",
            "concerning",
            "despite",
            "during",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "through",
            "to",
            "toward",
            "towards",
            "under",
            "upon",
            "via",
            "with",
            "within",
            "without",
            "'s",
            "mod");

    /** Slots that a person, party or place fills. */
    private static final Set<String> SIDES = Set.of(
            "source",
            "target",
            "speaker",
            "addressee",
            "about",
            "donor",
            "recipient",
            "side",
            "other",
            "party",
            "place");

    public Pattern {
        predicates = List.copyOf(predicates);
        particles = Set.copyOf(particles);
        elements = List.copyOf(elements);
    }

    /**
     * A place in the pattern that the sentence fills.
     *
     * @param name what it is called by the reader: "source", "target", "what"
     * @param type class of words that may fill it; empty for any
     * @param required whether the pattern fails where nothing fills it
     */
    public record Slot(String name, Optional<String> type, boolean required) {}

    /** How an element depends on the predicate. */
    public enum Place {
        OBJECT,
        PREPOSITION,
        INFINITIVE,
        PARTICIPLE,
        CLAUSE,
        QUALIFIER;

        /** Whether it is the predicate of a clause of its own. */
        boolean isClause() {
            return this == INFINITIVE || this == PARTICIPLE || this == CLAUSE;
        }
    }

    /**
     * One thing that follows the predicate.
     *
     * @param place how it depends on it
     * @param prepositions the prepositions of which one binds it
     * @param words lemmas (or "@class") of which one must stand there; empty when a slot does
     * @param slot the slot that is filled by what stands there
     * @param optional whether it may be absent
     * @param excluded whether it must be absent
     */
    public record Element(
            Place place,
            Set<String> prepositions,
            List<String> words,
            Optional<Slot> slot,
            boolean optional,
            boolean excluded) {
        private Element asExcluded() {
            return new Element(place, prepositions, words, slot, false, true);
        }
    }

    /** Whether a pattern takes a word for a preposition. */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Reads a pattern; throws {@link IllegalArgumentException} that says what is wrong with it. */
    public static Pattern parse(String text) {
        return new Reader(text).read();
    }

    /** How much a pattern asks for: more is more specific. */
    int specificity() {
        int asked = particles.isEmpty() ? 0 : 2;
        for (Element element : elements) {
            if (element.excluded()) {
                continue;
            }
            boolean literal = !element.words().isEmpty();
            boolean plain = element.words().stream().noneMatch(w -> w.startsWith("@"));
            asked += literal ? plain ? 5 : 4 : element.optional() ? 0 : 1;
            asked += element.slot().flatMap(Slot::type).isPresent() ? 1 : 0;
        }
        return asked + (subject.flatMap(Slot::type).isPresent() ? 1 : 0);
    }

    /** Reads the words of a pattern from left to right. */
    private static final class Reader {
        private final String text;
        private final List<String> words;
        private int at;

        Reader(String text) {
            this.text = text;
            this.words =
                    List.of(text.replace("[", " [ ").replace("]", " ] ").strip().split("\\s+"));
        }

        Pattern read() {
            Optional<Slot> subject = isSlot() ? Optional.of(slot(false)) : Optional.empty();
            if (at >= words.size() || isSlot() || peek().equals("[")) {
                throw new IllegalArgumentException(
                        "expected a predicate behind the first slot, as in \"<source> accuse <target>\", found \""
                                + text + "\"");
            }
            String[] predicate = words.get(at++).split("\\+");
            Set<String> particles = predicate.length > 1 ? Set.of(predicate[1].split("\\|")) : Set.of();
            return new Pattern(text, subject, List.of(predicate[0].split("\\|")), particles, elements());
        }

        private List<Element> elements() {
            List<Element> found = new ArrayList<>();
            boolean optional = false;
            while (at < words.size()) {
                if (peek().equals("[") || peek().equals("]")) {
                    optional = words.get(at++).equals("[");
                } else if (peek().equals("not")) {
                    found.add(excluded());
                } else {
                    found.add(element(optional));
                }
            }
            return found;
        }

        private Element excluded() {
            at++;
            if (at >= words.size() || peek().equals("]")) {
                throw new IllegalArgumentException(
                        "expected what must not follow behind \"not\" in \"" + text + "\"; add a word or slot");
            }
            return element(false).asExcluded();
        }

        private Element element(boolean optional) {
            String word = peek();
            if (word.startsWith("mod:")) {
                at++;
                return new Element(
                        Place.QUALIFIER,
                        Set.of(),
                        List.of(word.substring(4).split("\\|")),
                        Optional.empty(),
                        optional,
                        false);
            }
            if (isSlot() || !isBinder(word)) {
                return filled(Place.OBJECT, Set.of(), optional);
            }
            at++;
            if (at >= words.size() || peek().equals("]") || peek().equals("[")) {
                throw new IllegalArgumentException(
                        "expected a slot or word behind \"" + word + "\" in \"" + text + "\"; add one");
            }
            return switch (word) {
                case "to" ->
                    isVerbNext()
                            ? filled(Place.INFINITIVE, Set.of(), optional)
                            : filled(Place.PREPOSITION, Set.of("to"), optional);
                case "that" -> filled(Place.CLAUSE, Set.of(), optional);
                case "ing" -> filled(Place.PARTICIPLE, Set.of(), optional);
                default -> filled(Place.PREPOSITION, Set.of(word.split("\\|")), optional);
            };
        }

        /** Behind "to" stands an act unless the slot is a side or a place: "sent arms to &lt;target&gt;". */
        private boolean isVerbNext() {
            return !isSlot() || SIDES.stream().noneMatch(side -> peek().startsWith("<" + side));
        }

        private Element filled(Place place, Set<String> prepositions, boolean optional) {
            if (isSlot()) {
                return new Element(place, prepositions, List.of(), Optional.of(slot(!optional)), optional, false);
            }
            return new Element(place, prepositions, alternatives(), Optional.empty(), optional, false);
        }

        /** Words of which one must stand there; none of them may be a preposition, which would never be found. */
        private List<String> alternatives() {
            List<String> alternatives = List.of(words.get(at++).split("\\|"));
            for (String word : alternatives) {
                if (PREPOSITIONS.contains(word)) {
                    throw new IllegalArgumentException("expected a word or slot in \"" + text
                            + "\", found the preposition \"" + word + "\"; write prepositions alone, as in \"on|at\"");
                }
            }
            return alternatives;
        }

        private static boolean isBinder(String word) {
            return word.equals("that")
                    || word.equals("ing")
                    || List.of(word.split("\\|")).stream().allMatch(PREPOSITIONS::contains);
        }

        private boolean isSlot() {
            return at < words.size() && peek().startsWith("<");
        }

        private String peek() {
            return words.get(at);
        }

        private Slot slot(boolean required) {
            String word = words.get(at++);
            if (!word.endsWith(">") || word.length() < 3) {
                throw new IllegalArgumentException("expected a slot such as <source>, found \"" + word + "\"");
            }
            String inside = word.substring(1, word.length() - 1);
            boolean insists = inside.endsWith("!");
            String[] nameAndType = (insists ? inside.substring(0, inside.length() - 1) : inside).split(":", 2);
            Optional<String> type = nameAndType.length > 1 ? Optional.of(nameAndType[1]) : Optional.empty();
            return new Slot(nameAndType[0], type, required || insists);
        }
    }
}
