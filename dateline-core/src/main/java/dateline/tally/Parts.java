package dateline.tally;

import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds those whom a sentence names out of a greater number: "nine people, including the mayor", "three monks, A, B and C". */
final class Parts {
    private Parts() {}

    /** Heads of the phrases that name a part of what the figure counts. */
    static List<Token> of(Figure figure) {
        List<Token> found = new ArrayList<>(listed(figure.sentence(), figure.head()));
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
                                .filter(h -> h.index()
                                        == figure.clause().predicate().index())
                                .isPresent());
    }

    /** Two or more in apposition, one by one. */
    private static List<Token> listed(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        for (Token apposition : sentence.children(head, Relation.APPOSITION)) {
            found.addAll(sentence.coordinated(apposition));
        }
        return found.size() > 1 ? found : List.of();
    }
}
