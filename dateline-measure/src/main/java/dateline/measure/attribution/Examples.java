package dateline.measure.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a marked report teaches: a labelled paragraph for the cues, and one for each cue for its source and content. */
final class Examples {
    private final Lesson lesson;
    private final List<Attributed> hints;

    Examples(Lesson lesson, boolean hints) {
        this.lesson = lesson;
        this.hints = hints ? lesson.rules() : List.of();
    }

    List<LabelledWords> cues() {
        List<LabelledWords> examples = new ArrayList<>();
        for (Passage passage : lesson.passages()) {
            List<String> labels = Labels.outside(passage);
            marked(passage).forEach(a -> Labels.mark(labels, passage.touching(a.cue()), Labels.CUE));
            examples.add(new LabelledWords(new CueFeatures(passage, hints(passage)).all(), labels));
        }
        return examples;
    }

    List<LabelledWords> parts() {
        List<LabelledWords> examples = new ArrayList<>();
        for (Passage passage : lesson.passages()) {
            List<Attributed> marked = marked(passage);
            List<WordPlaces> cues =
                    marked.stream().map(a -> passage.touching(a.cue())).toList();
            for (int i = 0; i < marked.size(); i++) {
                List<String> labels = Labels.outside(passage);
                Labels.mark(labels, passage.touching(marked.get(i).content()), Labels.CONTENT);
                Labels.mark(labels, passage.touching(marked.get(i).source()), Labels.SOURCE);
                cues.get(i).places().forEach(place -> labels.set(place, Labels.OUTSIDE));
                examples.add(new LabelledWords(parts(passage, cues.get(i), cues, hints(passage)), labels));
            }
        }
        return examples;
    }

    /** Features of a paragraph's words beside one of its cues. */
    static List<List<String>> parts(Passage passage, WordPlaces cue, List<WordPlaces> cues, List<Attributed> hints) {
        List<WordPlaces> others = cues.stream().filter(c -> !c.equals(cue)).toList();
        Optional<Attributed> hint = hints.stream()
                .filter(h -> passage.touching(h.cue()).places().stream().anyMatch(cue::contains))
                .findFirst();
        return new PartFeatures(passage, cue, others, hint).all();
    }

    private List<Attributed> marked(Passage passage) {
        return lesson.report().attributions().stream().filter(passage::holds).toList();
    }

    private List<Attributed> hints(Passage passage) {
        return hints.stream().filter(passage::holds).toList();
    }
}
