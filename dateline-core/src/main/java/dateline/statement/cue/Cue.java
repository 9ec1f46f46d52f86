package dateline.statement.cue;

import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import dateline.record.SpeechAct;
import java.util.List;

/**
 * A place where a report attributes something to somebody.
 *
 * @param clause the clause around the cue
 * @param span the words that attribute: "said", "ruled out", "according to"
 * @param speakers heads of the phrases that name who speaks
 * @param content words that the cue's construction attributes; empty when only quotation marks or commas tell
 * @param addressees heads of the phrases that name whom it is said to
 * @param about heads of the phrases that name whom it is said of
 * @param act the act by the cue alone
 * @param neutral whether the words decide about the act
 * @param rule card or step that found it
 */
public record Cue(
        Clause clause,
        Span span,
        List<Word> speakers,
        List<Word> content,
        List<Word> addressees,
        List<Word> about,
        SpeechAct act,
        boolean neutral,
        String rule) {
    public Cue {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
    }

    public Sentence sentence() {
        return clause.sentence();
    }

    /** Whether a clause is attributed, not only a thing named: "said that it left", not "praised the deal". */
    public boolean isClausal() {
        return content.isEmpty() || heads().stream().anyMatch(h -> h.clause().isPresent());
    }

    Cue without(List<Word> words) {
        return words.isEmpty()
                ? this
                : new Cue(
                        clause,
                        span,
                        speakers,
                        content.stream().filter(w -> !words.contains(w)).toList(),
                        addressees,
                        about,
                        act,
                        neutral,
                        rule);
    }

    /** Words of the content that hang on none of its other words. */
    public List<Word> heads() {
        return content.stream()
                .filter(w -> w.headIndex() < 0 || !content.contains(w.head().orElseThrow()))
                .toList();
    }

    /** Whether a noun attributes: "Mali's <b>claim</b> that it left". */
    public boolean isNominal() {
        return clause.kind() == Clause.Kind.NOMINAL && span.overlaps(clause.span());
    }
}
