package dateline.statement.content;

import dateline.record.Span;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.List;

/**
 * A cue with all that it attributes.
 *
 * @param cue the word that attributes and who is named beside it
 * @param content the stretches attributed; empty for "declined to comment"
 */
public record Attribution(Cue cue, List<Span> content) {
    public Attribution {
        content = List.copyOf(content);
    }

    Attribution with(Span more) {
        List<Span> all = new ArrayList<>(content);
        if (content.stream().noneMatch(c -> c.contains(more))) {
            all.add(more);
        }
        return new Attribution(cue, all);
    }

    boolean covers(Span words) {
        return content.stream().anyMatch(c -> c.contains(words));
    }

    /** The last character of cue and content. */
    int end() {
        return Math.max(
                cue.span().end(), content.stream().mapToInt(Span::end).max().orElse(0));
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
