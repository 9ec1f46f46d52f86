package dateline.language.nlp4j;

import dateline.language.PartOfSpeech;
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
    private static final Map<PartOfSpeech, PartOfSpeech> VERBS = Map.of(
            PartOfSpeech.SINGULAR_NOUN, PartOfSpeech.PRESENT_VERB,
            PartOfSpeech.PLURAL_NOUN, PartOfSpeech.THIRD_PERSON_VERB,
            PartOfSpeech.ADJECTIVE, PartOfSpeech.PRESENT_VERB);

    private TagRepair() {}

    static List<Token> mend(List<Token> sentence) {
        return sentence.stream().map(t -> mended(t, sentence)).toList();
    }

    private static Token mended(Token token, List<Token> sentence) {
        if (isVerb(token, sentence)) {
            return token.as(VERBS.getOrDefault(token.partOfSpeech(), token.partOfSpeech()), token.relation());
        }
        return isDoer(token, sentence) ? token.as(token.partOfSpeech(), Relation.SUBJECT) : token;
    }

    private static boolean isVerb(Token token, List<Token> sentence) {
        return VERBS.containsKey(token.partOfSpeech())
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
        boolean before = isNominal(token) && token.is(Relation.MODIFIER) && token.head() == next;
        return before
                && next < sentence.size()
                && sentence.get(next).is(Relation.ROOT)
                && VERBS.containsKey(sentence.get(next).partOfSpeech())
                && has(sentence.get(next), Relation.OBJECT, sentence)
                && !has(sentence.get(next), Relation.SUBJECT, sentence)
                && !has(sentence.get(next), Relation.DETERMINER, sentence);
    }

    private static boolean isNominal(Token token) {
        return token.partOfSpeech().isNoun()
                || token.partOfSpeech() == PartOfSpeech.NUMBER
                || token.partOfSpeech() == PartOfSpeech.CURRENCY;
    }

    private static boolean has(Token token, Relation relation, List<Token> sentence) {
        return sentence.stream().anyMatch(t -> t.head() == token.index() && t.is(relation));
    }
}
