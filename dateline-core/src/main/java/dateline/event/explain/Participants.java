package dateline.event.explain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who does an act and to whom.
 *
 * @param sources who does it
 * @param targets to whom
 * @param mutual whether all of them do it to each other
 */
public record Participants(Side sources, Side targets, boolean mutual) {
    /** The ids of the sources; of a mutual act those of all. */
    public List<String> sourceIds() {
        return mutual ? allIds() : sources.ids();
    }

    /** The ids of the targets; of a mutual act those of all. */
    public List<String> targetIds() {
        return mutual ? allIds() : targets.ids();
    }

    private List<String> allIds() {
        return Stream.concat(sources.ids().stream(), targets.ids().stream())
                .distinct()
                .toList();
    }
}
