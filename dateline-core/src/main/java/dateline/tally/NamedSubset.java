package dateline.tally;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds those whom a sentence names out of a greater number: "nine people, including the mayor", "three monks, A, B and C". */
final class NamedSubset {

    private final Set<String> together;

    NamedSubset(ListedWords lists) {
        this.together = lists.named("together");
    }

    /** Heads of the phrases that name a part of what the figure counts. */
    List<Word> find(Figure figure) {
        List<Word> found = new ArrayList<>();
        for (Word word : figure.sentence().words()) {
            if (word.text().equalsIgnoreCase("including") && belongs(figure, word)) {
                word.children(Relation.PREPOSITION_OBJECT, Relation.OBJECT).forEach(o -> found.addAll(o.coordinated()));
            }
        }
        return found;
    }

    private static boolean belongs(Figure figure, Word including) {
        return including.index() > figure.head().index()
                && (including.isWithin(figure.head())
                        || including
                                .head()
                                .filter(h ->
                                        h.index() == figure.clause().predicate().index())
                                .isPresent());
    }

    /** Each head, those listed after it one by one, and who shared its lot: "the bishop was killed along with two aides". */
    List<Word> withListed(Clause clause, List<Word> heads) {
        List<Word> found = new ArrayList<>();
        for (Word head : heads) {
            found.add(head);
            found.addAll(listed(head));
        }
        clause.obliques().stream()
                .filter(o -> together.contains(o.preposition()))
                .map(Clause.Oblique::word)
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** Two or more in apposition, one by one; "Diallo, a judge and a poet" is one person and no list. */
    List<Word> listed(Word head) {
        return head.children(Relation.APPOSITION).stream()
                .map(Word::coordinated)
                .filter(list -> list.size() > 1 && isList(head.sentence(), list))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isList(Sentence sentence, List<Word> listed) {
        boolean people = listed.stream().allMatch(t -> t.isProperNoun() || isIntroduced(t));
        boolean names = listed.stream().anyMatch(Word::isProperNoun);
        return people && (names || isComma(sentence, listed));
    }

    /** The counted noun that a list stands after: "three monks" of "three monks, A, B and C". */
    Optional<Word> whole(Word part) {
        Word at = part;
        while (at.is(Relation.CONJUNCT) && at.headIndex() >= 0) {
            at = at.head().orElseThrow();
        }
        return at.is(Relation.APPOSITION)
                ? at.head().filter(h -> h.is(PartOfSpeech.PLURAL_NOUN) || h.is(PartOfSpeech.NUMBER))
                : Optional.empty();
    }

    private static boolean isIntroduced(Word noun) {
        return !noun.children(Relation.DETERMINER, Relation.POSSESSOR).isEmpty();
    }

    /** "A, a guard, and a cook": a mark stands before the last. */
    private static boolean isComma(Sentence sentence, List<Word> listed) {
        Word last = listed.get(listed.size() - 1);
        int from = listed.get(listed.size() - 2).index();
        return sentence.words().subList(from, last.index()).stream()
                .anyMatch(t -> t.text().equals(",") || t.text().equals(";"));
    }
}
