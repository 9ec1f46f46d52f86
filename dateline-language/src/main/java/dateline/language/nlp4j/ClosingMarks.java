package dateline.language.nlp4j;

import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Token;
import dateline.language.engine.Engine;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends a habit of the engine's sentence splitter: a closing quotation mark cut off as a sentence of its own. A row of dots
 * without end is not made one sentence: of a sentence that is overlong already the marks stay where they are.
 */
final class ClosingMarks {
    private ClosingMarks() {}

    static List<List<Token>> rejoin(List<List<Token>> sentences) {
        List<List<Token>> joined = new ArrayList<>();
        for (List<Token> sentence : sentences) {
            boolean cutOff = !joined.isEmpty()
                    && joined.get(joined.size() - 1).size() < Engine.LONGEST_SENTENCE
                    && sentence.stream().allMatch(t -> t.partOfSpeech() == PartOfSpeech.PUNCTUATION);
            if (cutOff) {
                append(joined.get(joined.size() - 1), sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
        }
        return joined;
    }

    private static void append(List<Token> before, List<Token> marks) {
        int root = 0;
        for (Token token : before) {
            if (token.head() < 0) {
                root = token.index();
            }
        }
        for (Token mark : marks) {
            before.add(new Token(
                    before.size(),
                    mark.span(),
                    mark.text(),
                    mark.lemma(),
                    mark.partOfSpeech(),
                    mark.entity(),
                    mark.entityStart(),
                    new Token.Dependency(root, Relation.PUNCTUATION)));
        }
    }
}
