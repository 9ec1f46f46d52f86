package dateline.measure.attribution;

import dateline.language.EntityKind;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;

/** What is to be known of a word by itself and its neighbours, for either chain. */
final class WordFeatures {
    private WordFeatures() {}

    static List<String> of(Passage passage, int place) {
        ParagraphWord word = passage.word(place);
        Word token = word.token();
        List<String> features = new ArrayList<>(48);
        features.add("bias");
        features.add("lemma=" + token.lemma());
        features.add("pos=" + token.partOfSpeech());
        features.add("relation=" + token.relation());
        features.add("entity=" + token.entity());
        features.add("quoted=" + word.isQuoted());
        features.add("pos,relation=" + token.partOfSpeech() + "," + token.relation());
        for (int step : new int[] {-2, -1, 1, 2}) {
            features.add("lemma" + step + "=" + lemma(passage, place + step));
            features.add("pos" + step + "=" + pos(passage, place + step));
        }
        features.add("lemmas-1=" + lemma(passage, place - 1) + "," + token.lemma());
        features.add("lemmas+1=" + token.lemma() + "," + lemma(passage, place + 1));
        features.add(
                "quotedNear=" + quoted(passage, place - 1) + "," + quoted(passage, place + 1) + "," + word.isQuoted());
        word.head().ifPresent(head -> head(features, token, head));
        return features;
    }

    private static void head(List<String> features, Word token, Word head) {
        features.add("headLemma=" + head.lemma());
        features.add("headLemma,relation=" + head.lemma() + "," + token.relation());
        features.add("headPos,relation=" + head.partOfSpeech() + "," + token.relation());
    }

    static String lemma(Passage passage, int place) {
        return place < 0 || place >= passage.size() ? "-" : passage.word(place).lemma();
    }

    static String pos(Passage passage, int place) {
        return place < 0 || place >= passage.size()
                ? "-"
                : passage.word(place).token().partOfSpeech().name();
    }

    private static boolean quoted(Passage passage, int place) {
        return place >= 0 && place < passage.size() && passage.word(place).isQuoted();
    }

    /** What kind of phrase a word heads: its entity, a pronoun itself, else its part of speech. */
    static String kind(Word token) {
        if (!token.is(EntityKind.NONE)) {
            return token.entity().name();
        }
        return token.isPronoun() ? token.lemma() : token.partOfSpeech().name();
    }
}
