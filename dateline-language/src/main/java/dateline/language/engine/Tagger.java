package dateline.language.engine;

/** Gives each word of a sentence one label of a model, from left to right; what it gave the words before counts. */
final class Tagger {
    private final LinearModel model;
    private final Field field;

    Tagger(LinearModel model, Field field) {
        this.model = model;
        this.field = field;
    }

    void tag(Words sentence) {
        LinearModel.Scores scores = model.new Scores();
        for (int i = 1; i < sentence.size(); i++) {
            int here = i;
            float[] sums = scores.of(sentence, position -> word(sentence, here + position.window()));
            sentence.set(field, here, model.label(LinearModel.best(sums)));
        }
    }

    private static int word(Words sentence, int number) {
        return number >= 1 && number < sentence.size() ? number : -1;
    }
}
