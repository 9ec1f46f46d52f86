package dateline.language.engine;

/** Parts of speech by the Penn Treebank tag set. */
final class PartOfSpeechTagger implements Step {
    private final Tagger tagger;

    PartOfSpeechTagger(PreparedFile file) {
        tagger = new Tagger(LinearModel.of(file, "pos"), Field.PART_OF_SPEECH);
    }

    @Override
    public String name() {
        return "parts of speech";
    }

    @Override
    public void process(Words sentence) {
        tagger.tag(sentence);
    }
}
