package dateline.measure.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.crf.CRFModel;
import org.tribuo.classification.sgd.crf.CRFModel.ConfidenceType;
import org.tribuo.classification.sgd.crf.CRFTrainer;
import org.tribuo.impl.BinaryFeaturesExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.math.optimisers.ParameterAveraging;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.sequence.MinimumCardinalitySequenceDataset;
import org.tribuo.sequence.MutableSequenceDataset;
import org.tribuo.sequence.SequenceExample;
import org.tribuo.sequence.SequenceModel;

/** A linear-chain conditional random field over the words of a paragraph; learned and applied by Tribuo. */
final class Chain {
    private static final LabelFactory LABELS = new LabelFactory();
    private static final Label NONE = LABELS.getUnknownOutput();
    private static final double LEARNING_RATE = 0.1;
    private static final double EPSILON = 0.1;
    private static final long SEED = 1;

    /** A feature seen less often is not learned from. */
    private static final int FEWEST_SEEN = 2;

    private final CRFModel model;

    private Chain(CRFModel model) {
        this.model = model;
        model.setConfidenceType(ConfidenceType.MULTIPLY);
    }

    /** Learns from paragraphs whose labels are known; the same paragraphs give the same chain. */
    static Chain learn(List<LabelledWords> paragraphs, int rounds) {
        MutableSequenceDataset<Label> all =
                new MutableSequenceDataset<>(new SimpleDataSourceProvenance("marked reports", LABELS), LABELS);
        paragraphs.forEach(p -> all.add(example(p)));
        CRFTrainer trainer =
                new CRFTrainer(new ParameterAveraging(new AdaGrad(LEARNING_RATE, EPSILON)), rounds, -1, 1, SEED);
        return new Chain(trainer.train(new MinimumCardinalitySequenceDataset<>(all, FEWEST_SEEN), Map.of()));
    }

    /** For each word how likely each label is. */
    List<Map<String, Double>> likely(List<List<String>> features) {
        List<Map<String, Double>> likely = new ArrayList<>();
        model.predict(example(new LabelledWords(features, List.of()))).forEach(word -> {
            Map<String, Double> labels = new LinkedHashMap<>();
            word.getOutputScores().forEach((label, score) -> labels.put(label, score.getScore()));
            likely.add(labels);
        });
        return likely;
    }

    void save(Path file) throws IOException {
        model.serializeToFile(file);
    }

    /**
     * @throws IOException if there is no such file or it holds no chain
     */
    static Chain load(Path file) throws IOException {
        if (SequenceModel.deserializeFromFile(file) instanceof CRFModel chain) {
            return new Chain(chain);
        }
        throw new IOException(
                file + ": expected a chain written by AttributionTrainer, found another model; train again");
    }

    private static SequenceExample<Label> example(LabelledWords words) {
        SequenceExample<Label> example = new SequenceExample<>();
        for (int i = 0; i < words.features().size(); i++) {
            Label label =
                    words.labels().isEmpty() ? NONE : new Label(words.labels().get(i));
            String[] features = words.features().get(i).stream().distinct().toArray(String[]::new);
            example.addExample(new BinaryFeaturesExample<>(label, features));
        }
        return example;
    }
}
