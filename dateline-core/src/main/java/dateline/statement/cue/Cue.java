package dateline.statement.cue;

import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Span;
import dateline.record.SpeechAct;
import java.util.List;

/**
 * A place where a report attributes something to somebody.
 *
 * @param sentence the sentence
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
        Sentence sentence,
        Clause clause,
        Span span,
        List<Token> speakers,
        List<Token> content,
        List<Token> addressees,
        List<Token> about,
        SpeechAct act,
        boolean neutral,
        String rule) {
    public Cue {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
    }

    /** Whether a clause is attributed, not only a thing named: "said that it left", not "praised the deal". */
    public boolean isClausal() {
        return content.isEmpty()
                || heads().stream().anyMatch(h -> sentence.clauseOf(h).isPresent());
    }

    Cue without(List<Token> words) {
        return words.isEmpty()
                ? this
                : new Cue(
                        sentence,
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
    public List<Token> heads() {
        return content.stream()
                .filter(w -> w.head() < 0 || !content.contains(sentence.token(w.head())))
                .toList();
    }

    /** Whether a noun attributes: "Mali's <b>claim</b> that it left". */
    public boolean isNoun() {
        return clause.kind() == Clause.Kind.NOMINAL && span.overlaps(clause.span());
    }
}
