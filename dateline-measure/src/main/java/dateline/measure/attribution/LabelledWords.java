package dateline.measure.attribution;

import java.util.List;

/**
 * A paragraph as the learner sees it.
 *
 * @param features for each word what is to be known of it
 * @param labels for each word what it is; empty when that is to be found
 */
record LabelledWords(List<List<String>> features, List<String> labels) {
    LabelledWords {
        features = List.copyOf(features);
        labels = List.copyOf(labels);
    }
}
