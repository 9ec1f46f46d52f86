package dateline.language.preparation;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

/**
 * Converts which of its moves the parser may choose from where it stands. Their order is kept: of two with the same score
 * the first is taken.
 */
final class CandidateConverter {
    private final DEPLabelCandidate<?> candidates;

    CandidateConverter(OnlineComponent<?, ?> parser) {
        candidates = ((DEPParser<?>) parser).getLabelCandidates();
    }

    void write(PreparedFileWriter file) throws IOException {
        file.lines(
                "dep.candidates",
                List.of(
                        line("shifting", "X_SHIFT"),
                        line("arcless", "NO_X"),
                        line("arcless-kept", "NO_SHIFT_OR_PASS"),
                        line("unless-dropped", "NOT_NO_REDUCE"),
                        line("left-arcs", "LEFT_ARC"),
                        line("right-arcs", "RIGHT_ARC")));
    }

    private String line(String name, String field) {
        StringJoiner line = new StringJoiner(" ").add(name);
        LibraryFiles.field(DEPLabelCandidate.class, candidates, field, IntSet.class)
                .forEach(number -> line.add(number.toString()));
        return line.toString();
    }
}
