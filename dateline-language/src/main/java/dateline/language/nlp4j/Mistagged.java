package dateline.language.nlp4j;

import dateline.language.Relation;
import dateline.language.Token;
import java.util.List;
import java.util.Map;

/**
 * Verbs that the tagger took for a noun or an adjective while the parser gave them a subject and an object: "Police
 * <b>arrest</b> nine protesters", "Troops <b>open</b> fire". What the parser saw decides.
 */
final class Mistagged {
    /** What the tagger wrote, and the present tense that it stands for. */
    private static final Map<String, String> VERBS = Map.of("NN", "VBP", "NNS", "VBZ", "JJ", "VBP");

    private Mistagged() {}

    static List<Token> mend(List<Token> sentence) {
        return sentence.stream()
                .map(t -> isVerb(t, sentence) ? withTag(t, VERBS.get(t.pos())) : t)
                .toList();
    }

    private static boolean isVerb(Token token, List<Token> sentence) {
        return VERBS.containsKey(token.pos())
                && has(token, Relation.SUBJECT, sentence)
                && has(token, Relation.OBJECT, sentence)
                && !has(token, Relation.DETERMINER, sentence);
    }

    private static boolean has(Token token, Relation relation, List<Token> sentence) {
        return sentence.stream().anyMatch(t -> t.head() == token.index() && t.is(relation));
    }

    private static Token withTag(Token t, String pos) {
        return new Token(t.index(), t.span(), t.text(), t.lemma(), pos, t.entity(), t.entityStart(), t.head(), t.relation());
    }
}
