package dateline.measure.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two chains: one finds the cues of a paragraph, the other, cue by cue, who is named as source and what is attributed. Two
 * steps, so that a paragraph may hold any number of attributions, also one in another.
 */
final class AttributionModel {
    private static final String CUES = "cues.tribuo";
    private static final String PARTS = "parts.tribuo";
    private static final String SETTINGS = "settings.properties";

    private final Chain cues;
    private final Chain parts;
    private final TrainingSettings settings;

    private AttributionModel(Chain cues, Chain parts, TrainingSettings settings) {
        this.cues = cues;
        this.parts = parts;
        this.settings = settings;
    }

    static AttributionModel learn(List<Lesson> lessons, TrainingSettings settings) {
        List<LabelledWords> forCues = new ArrayList<>();
        List<LabelledWords> forParts = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Examples examples = new Examples(lesson, settings.hints());
            forCues.addAll(examples.cues());
            forParts.addAll(examples.parts());
        }
        return new AttributionModel(
                Chain.learn(forCues, settings.rounds()), Chain.learn(forParts, settings.rounds()), settings);
    }

    /** What is attributed in a report, whatever people marked in it. */
    List<Attributed> tag(Lesson lesson) {
        List<Attributed> hinted = settings.hints() ? lesson.rules() : List.of();
        List<Attributed> found = new ArrayList<>();
        for (Passage passage : lesson.passages()) {
            List<Attributed> here = hinted.stream().filter(passage::holds).toList();
            List<Candidate> candidates = cues(passage, here);
            List<WordPlaces> all = candidates.stream().map(Candidate::cue).toList();
            for (Candidate candidate : candidates) {
                attributed(passage, candidate, all, here).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Words that attribute, with how likely they do. */
    private record Candidate(WordPlaces cue, double likely) {}

    private List<Candidate> cues(Passage passage, List<Attributed> hints) {
        List<Map<String, Double>> likely = cues.likely(new CueFeatures(passage, hints).all());
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < likely.size(); i++) {
            if (isCue(likely.get(i))) {
                Candidate candidate = candidate(likely, i);
                found.add(candidate);
                i = candidate.cue().last();
            }
        }
        return found;
    }

    /** The cue that begins at a word, as far as it goes on; it is as likely as the likeliest of its words. */
    private Candidate candidate(List<Map<String, Double>> likely, int first) {
        int last = first;
        while (last + 1 < likely.size() && goesOn(likely.get(last + 1))) {
            last++;
        }
        double best = likely.subList(first, last + 1).stream()
                .mapToDouble(AttributionModel::cue)
                .max()
                .orElseThrow();
        return new Candidate(
                new WordPlaces(IntStream.rangeClosed(first, last).boxed().toList()), best);
    }

    private static double of(Map<String, Double> likely, String label) {
        return likely.getOrDefault(label, 0.0);
    }

    private static double cue(Map<String, Double> likely) {
        return of(likely, Labels.first(Labels.CUE)) + of(likely, Labels.further(Labels.CUE));
    }

    private boolean isCue(Map<String, Double> likely) {
        return cue(likely) >= settings.least();
    }

    private boolean goesOn(Map<String, Double> likely) {
        return isCue(likely) && of(likely, Labels.further(Labels.CUE)) >= of(likely, Labels.first(Labels.CUE));
    }

    private Optional<Attributed> attributed(
            Passage passage, Candidate candidate, List<WordPlaces> all, List<Attributed> hints) {
        List<List<String>> features = Examples.parts(passage, candidate.cue(), all, hints);
        List<Map<String, Double>> likely = parts.likely(features);
        WordPlaces content = words(likely, Labels.CONTENT);
        WordPlaces source = words(likely, Labels.SOURCE);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Attributed(
                        passage.spans(source),
                        passage.spans(candidate.cue()),
                        passage.spans(content),
                        candidate.likely()));
    }

    private static WordPlaces words(List<Map<String, Double>> likely, String part) {
        return new WordPlaces(IntStream.range(0, likely.size())
                .filter(i -> of(likely.get(i), Labels.first(part)) + of(likely.get(i), Labels.further(part)) > 0.5)
                .boxed()
                .toList());
    }

    /** Writes it into a folder, which is made if it is not there. */
    void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        cues.save(folder.resolve(CUES));
        parts.save(folder.resolve(PARTS));
        settings.save(folder.resolve(SETTINGS));
    }

    /** @throws IOException if the folder does not hold all that was saved */
    static AttributionModel load(Path folder) throws IOException {
        return new AttributionModel(
                Chain.load(folder.resolve(CUES)),
                Chain.load(folder.resolve(PARTS)),
                TrainingSettings.load(folder.resolve(SETTINGS)));
    }
}
