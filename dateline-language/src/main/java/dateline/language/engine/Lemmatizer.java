package dateline.language.engine;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;

/** Dictionary forms by the library's own rules and word lists; "#crd#" and "#ord#" stand for number words. */
final class Lemmatizer implements Step {
    private final MorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    @Override
    public String name() {
        return "lemmas";
    }

    @Override
    public void process(Words sentence) {
        for (int word = 1; word < sentence.size(); word++) {
            String lemma =
                    analyzer.lemmatize(sentence.text(Field.FORM, word), sentence.text(Field.PART_OF_SPEECH, word));
            sentence.set(Field.LEMMA, word, Value.of(lemma));
        }
    }
}
