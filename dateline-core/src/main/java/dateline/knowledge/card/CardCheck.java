package dateline.knowledge.card;

import dateline.knowledge.card.Pattern.Element;
import dateline.knowledge.card.Pattern.Slot;
import dateline.knowledge.table.CardTerms;
import dateline.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds rule cards to what there is: word classes that no table gives, keys and values that no reader of the kind knows. */
final class CardCheck {
    /** Who may fill a slot, as the reader of the kind tells it and no list of words. */
    private static final Set<String> BY_READERS =
            Set.of("actor", "armed", "civil", "force", "official", "soldier", "somebody");

    private final WordClasses classes;
    private final CardTerms terms;

    CardCheck(WordClasses classes, CardTerms terms) {
        this.classes = classes;
        this.terms = terms;
    }

    /** All that is wrong with cards of one kind, each with file and line of its card. */
    List<String> problems(RecordKind kind, List<RuleCard> cards) {
        List<String> problems = new ArrayList<>();
        for (RuleCard card : cards) {
            String at = card.origin() + ": rule \"" + card.id() + "\": ";
            card.means().forEach((key, value) -> terms.problem(kind, key, value).ifPresent(p -> problems.add(at + p)));
            Stream.concat(card.verbs().stream(), card.nouns().stream())
                    .forEach(pattern -> unknown(pattern)
                            .forEach(name -> problems.add(at + "no table below \"words\" has the class \"" + name
                                    + "\" that the pattern \"" + pattern.text() + "\" asks for")));
        }
        return problems;
    }

    private Stream<String> unknown(Pattern pattern) {
        Stream<String> listed = Stream.concat(
                        pattern.predicates().stream(),
                        pattern.elements().stream().map(Element::words).flatMap(List::stream))
                .filter(word -> word.startsWith("@"))
                .map(word -> word.substring(1));
        Stream<String> filling = Stream.concat(
                        pattern.subject().stream(), pattern.elements().stream().flatMap(e -> e.slot().stream()))
                .map(Slot::type)
                .flatMap(type -> type.stream().flatMap(t -> Stream.of(t.split("/"))))
                .filter(type -> !BY_READERS.contains(type));
        return Stream.concat(listed, filling).filter(name -> !classes.has(name)).distinct();
    }
}
