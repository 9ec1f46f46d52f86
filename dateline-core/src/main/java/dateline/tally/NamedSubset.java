package dateline.tally;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds those whom a sentence names out of a greater number: "nine people, including the mayor", "three monks, A, B and C". */
final class NamedSubset {
    private static final Set<String> TOGETHER = Set.of("along with", "together with", "as well as", "besides");

    private NamedSubset() {}

    /** Heads of the phrases that name a part of what the figure counts. */
    static List<Token> of(Figure figure) {
        List<Token> found = new ArrayList<>();
        for (Token word : figure.sentence().tokens()) {
            if (word.text().equalsIgnoreCase("including") && belongs(figure, word)) {
                figure.sentence()
                        .children(word, Relation.PREPOSITION_OBJECT, Relation.OBJECT)
                        .forEach(o -> found.addAll(figure.sentence().coordinated(o)));
            }
        }
        return found;
    }

    private static boolean belongs(Figure figure, Token including) {
        Sentence sentence = figure.sentence();
        return including.index() > figure.head().index()
                && (sentence.isWithin(including, figure.head())
                        || sentence.head(including)
                                .filter(h ->
                                        h.index() == figure.clause().predicate().index())
                                .isPresent());
    }

    /** Each head, those listed behind it one by one, and who shared its lot: "the bishop was killed along with two aides". */
    static List<Token> withListed(Clause clause, List<Token> heads) {
        List<Token> found = new ArrayList<>();
        for (Token head : heads) {
            found.add(head);
            found.addAll(listed(clause.sentence(), head));
        }
        clause.obliques().stream()
                .filter(o -> TOGETHER.contains(o.preposition()))
                .map(Clause.Oblique::word)
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** Two or more in apposition, one by one; "Diallo, a judge and a poet" is one person and no list. */
    static List<Token> listed(Sentence sentence, Token head) {
        return sentence.children(head, Relation.APPOSITION).stream()
                .map(sentence::coordinated)
                .filter(list -> list.size() > 1 && isList(sentence, list))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isList(Sentence sentence, List<Token> listed) {
        boolean people = listed.stream().allMatch(t -> t.isProperNoun() || isIntroduced(sentence, t));
        boolean names = listed.stream().anyMatch(Token::isProperNoun);
        return people && (names || isComma(sentence, listed));
    }

    /** The counted noun that a list stands behind: "three monks" of "three monks, A, B and C". */
    static Optional<Token> whole(Sentence sentence, Token part) {
        Token at = part;
        while (at.is(Relation.CONJUNCT) && at.head() >= 0) {
            at = sentence.token(at.head());
        }
        return at.is(Relation.APPOSITION)
                ? sentence.head(at).filter(h -> h.pos().equals("NNS") || h.pos().equals("CD"))
                : Optional.empty();
    }

    private static boolean isIntroduced(Sentence sentence, Token noun) {
        return !sentence.children(noun, Relation.DETERMINER, Relation.POSSESSOR).isEmpty();
    }

    /** "A, a guard, and a cook": a mark stands before the last. */
    private static boolean isComma(Sentence sentence, List<Token> listed) {
        Token last = listed.get(listed.size() - 1);
        int from = listed.get(listed.size() - 2).index();
        return sentence.tokens().subList(from, last.index()).stream()
                .anyMatch(t -> t.text().equals(",") || t.text().equals(";"));
    }
}
