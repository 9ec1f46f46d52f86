package dateline.language.preparation;

import dateline.language.engine.LinearModel;
import dateline.language.engine.ListField;
import dateline.language.engine.ModelFingerprint;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts one trained model: its labels, templates, and for each feature the weights that are not 0. */
final class ModelConverter {
    private final String name;
    private final OnlineOptimizer optimizer;
    private final List<FeatureItem> lists;
    private final List<FeatureItem[]> strings;
    private final List<? extends Map<String, Integer>> numbers;
    private final Map<ListField, ClosedStrings> vocabularies;

    ModelConverter(String name, OnlineComponent<?, ?> model, Map<ListField, ClosedStrings> vocabularies) {
        this.name = name;
        this.vocabularies = vocabularies;
        optimizer = model.getOptimizer();
        FeatureTemplate<?, ?> template = model.getFeatureTemplate();
        lists = template.getSetFeatureList();
        strings = template.getFeatureList();
        numbers = LibraryFiles.field(FeatureTemplate.class, template, "feature_map", FeatureMap.class)
                .getIndexMaps();
        if (optimizer.getBias() != 0 || optimizer.getWeightVector().hasActivationFunction()) {
            throw new IllegalStateException("The model " + name + " is not plainly linear");
        }
    }

    void write(PreparedFileWriter file) throws IOException {
        file.lines(name + ".labels", optimizer.getLabelMap().getLabelList());
        file.lines(name + ".templates", templates());
        int[] rows = writeRows(file);
        for (int i = 0; i < lists.size(); i++) {
            file.ints(name + ".list." + i, rowsByValue(i, rows));
        }
        writeKeys(file, rows);
    }

    private List<String> templates() {
        List<String> lines = new ArrayList<>();
        lists.forEach(item -> lines.add(TemplateConverter.listLine(item)));
        strings.forEach(items -> lines.add(TemplateConverter.stringLine(items)));
        return lines;
    }

    /** Writes the weights of each feature in the order of their numbers and gives the name of each row. */
    private int[] writeRows(PreparedFileWriter file) throws IOException {
        MajorVector weights = optimizer.getWeightVector().getSparseWeightVector();
        float[] row = new float[weights.getLabelSize()];
        int[] places = new int[weights.getFeatureSize()];
        RowWriter rows = new RowWriter();
        for (int feature = 0; feature < places.length; feature++) {
            for (int label = 0; label < row.length; label++) {
                row[label] = weights.get(label, feature);
            }
            places[feature] = rows.add(row);
        }
        file.bytes(name + ".rows", rows.rows());
        file.bytes(name + ".dense", rows.dense());
        return places;
    }

    private int[] rowsByValue(int list, int[] rows) {
        ListField field = TemplateConverter.listField(lists.get(list));
        ClosedStrings vocabulary = vocabularies.get(field);
        if (vocabulary == null) {
            throw new IllegalStateException("No values are known for " + field);
        }
        return vocabulary.values().stream()
                .mapToInt(value -> place(numbers.get(list).get(value), rows))
                .toArray();
    }

    /** The library passes over features that are numbered 0 or beyond its weights; so does the engine. */
    private static int place(@Nullable Integer feature, int[] rows) {
        return feature == null || feature <= 0 || feature >= rows.length ? LinearModel.NO_ROW : rows[feature];
    }

    private void writeKeys(PreparedFileWriter file, int[] rows) throws IOException {
        int size = 0;
        for (int kind = lists.size(); kind < numbers.size(); kind++) {
            size += numbers.get(kind).size();
        }
        KeyTableBuilder keys = new KeyTableBuilder(size);
        int[] places = new int[keys.capacity()];
        for (int kind = lists.size(); kind < numbers.size(); kind++) {
            int salt = kind;
            numbers.get(kind)
                    .forEach((value, feature) ->
                            places[keys.add(ModelFingerprint.key(salt, ModelFingerprint.of(value)))] =
                                    place(feature, rows));
        }
        file.longs(name + ".keys", keys.keys());
        file.ints(name + ".places", places);
    }
}
