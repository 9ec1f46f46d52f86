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
 * @param roles who speaks to whom, of whom, and what
 * @param act the act by the cue alone
 * @param neutral whether the words decide about the act
 * @param rule card or step that found it
 */
public record Cue(Clause clause, Span span, Roles roles, SpeechAct act, boolean neutral, String rule) {

    /**
     * What fills the places around a cue.
     *
     * @param speakers heads of the phrases that name who speaks
     * @param content words that the cue's construction attributes; empty when only quotation marks or commas show them
     * @param addressees heads of the phrases that name whom it is said to
     * @param about heads of the phrases that name whom it is said of
     */
    public record Roles(List<Word> speakers, List<Word> content, List<Word> addressees, List<Word> about) {
        public Roles {
            speakers = List.copyOf(speakers);
            content = List.copyOf(content);
            addressees = List.copyOf(addressees);
            about = List.copyOf(about);
        }

        /** Where the construction says no more than who speaks and what. */
        public static Roles of(List<Word> speakers, List<Word> content) {
            return new Roles(speakers, content, List.of(), List.of());
        }
    }

    /** Heads of the phrases that name who speaks. */
    public List<Word> speakers() {
        return roles.speakers();
    }

    /** Words that the construction attributes. */
    public List<Word> content() {
        return roles.content();
    }

    /** Heads of the phrases that name whom it is said to. */
    public List<Word> addressees() {
        return roles.addressees();
    }

    /** Heads of the phrases that name whom it is said of. */
    public List<Word> about() {
        return roles.about();
    }

    public Sentence sentence() {
        return clause.sentence();
    }

    /** Whether a clause is attributed, not only a thing named: "said that it left", not "praised the deal". */
    public boolean isClausal() {
        return content().isEmpty() || heads().stream().anyMatch(h -> h.clause().isPresent());
    }

    Cue without(List<Word> words) {
        if (words.isEmpty()) {
            return this;
        }
        List<Word> rest = content().stream().filter(w -> !words.contains(w)).toList();
        return new Cue(clause, span, new Roles(speakers(), rest, addressees(), about()), act, neutral, rule);
    }

    /** Words of the content that depend on none of its other words. */
    public List<Word> heads() {
        return content().stream()
                .filter(w -> w.headIndex() < 0 || !content().contains(w.head().orElseThrow()))
                .toList();
    }

    /** Whether a noun attributes: "Mali's <b>claim</b> that it left". */
    public boolean isNominal() {
        return clause.kind() == Clause.Kind.NOMINAL && span.overlaps(clause.span());
    }
}
