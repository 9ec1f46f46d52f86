package dateline.language.nlp4j;

import dateline.language.Relation;
import dateline.language.Token;
import java.util.List;
import java.util.Map;

/**
 * Verbs that the tagger took for a noun or an adjective while the parser gave them a subject and an object: "Police
 * <b>arrest</b> nine protesters", "Troops <b>open</b> fire". What the parser saw decides.
 */
final class TagRepair {
    /** What the tagger wrote, and the present tense that it stands for. */
    private static final Map<String, String> VERBS = Map.of("NN", "VBP", "NNS", "VBZ", "JJ", "VBP");

    private TagRepair() {}

    static List<Token> mend(List<Token> sentence) {
        return sentence.stream().map(t -> mended(t, sentence)).toList();
    }

    private static Token mended(Token token, List<Token> sentence) {
        if (isVerb(token, sentence)) {
            return with(token, VERBS.getOrDefault(token.pos(), token.pos()), token.relation());
        }
        return isDoer(token, sentence) ? with(token, token.pos(), Relation.SUBJECT) : token;
    }

    private static boolean isVerb(Token token, List<Token> sentence) {
        return VERBS.containsKey(token.pos())
                && has(token, Relation.OBJECT, sentence)
                && !has(token, Relation.DETERMINER, sentence)
                && (has(token, Relation.SUBJECT, sentence) || isRootBehindDoer(token, sentence));
    }

    /** "Riot police <b>use</b> tear gas": the parser took the police for part of a name of the use. */
    private static boolean isRootBehindDoer(Token token, List<Token> sentence) {
        return token.is(Relation.ROOT) && token.index() > 0 && isDoer(sentence.get(token.index() - 1), sentence);
    }

    private static boolean isDoer(Token token, List<Token> sentence) {
        int next = token.index() + 1;
        boolean before = token.isNoun() && token.is(Relation.MODIFIER) && token.head() == next;
        return before
                && next < sentence.size()
                && sentence.get(next).is(Relation.ROOT)
                && VERBS.containsKey(sentence.get(next).pos())
                && has(sentence.get(next), Relation.OBJECT, sentence)
                && !has(sentence.get(next), Relation.SUBJECT, sentence)
                && !has(sentence.get(next), Relation.DETERMINER, sentence);
    }

    private static boolean has(Token token, Relation relation, List<Token> sentence) {
        return sentence.stream().anyMatch(t -> t.head() == token.index() && t.is(relation));
    }

    private static Token with(Token t, String pos, Relation relation) {
        return new Token(
                t.index(), t.span(), t.text(), t.lemma(), pos, t.entity(), t.entityStart(), t.head(), relation);
    }
}
