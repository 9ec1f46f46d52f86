package dateline.language;

import dateline.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * One predicate with everything that belongs to it: who does, to whom, by which preposition, whether it is denied or
 * only possible. Passives, relative clauses and shared subjects are undone here, so that rules need not know of them.
 *
 * <p>In "Troops backed by Chad were shelled and driven out by rebels" the clause of "shelled" has the doer "rebels" and
 * the patient "Troops", and so has that of "driven". The clause of "backed" has the doer "Chad".
 *
 * @param predicate the verb, or for a nominal clause the noun that names the act ("attack", "talks")
 * @param kind verbal or nominal
 * @param form tense, and whether it is denied, only possible, asked
 * @param arguments who does it, to whom, by which preposition
 * @param attachment how it depends on the clause above it
 */
public record Clause(Word predicate, Kind kind, VerbForm form, Arguments arguments, Attachment attachment) {

    /**
     * The form of a verb.
     *
     * @param passive whether it is in the passive (already undone in doers and patients)
     * @param tense tense of the finite verb
     * @param progressive whether it goes on: "is shelling"
     * @param perfect whether it was done before: "has shelled"
     * @param negated whether it is denied: "did not", "never", "no troops left"
     * @param modality "will", "may", "should"…; empty for a plain happening
     * @param question whether it is asked
     * @param particle the particle of the verb: "out" in "carry out"
     */
    public record VerbForm(
            boolean passive,
            Tense tense,
            boolean progressive,
            boolean perfect,
            boolean negated,
            Optional<Modality> modality,
            boolean question,
            Optional<String> particle) {
        /** That of a noun. */
        static VerbForm none(boolean negated) {
            return new VerbForm(false, Tense.NONE, false, false, negated, Optional.empty(), false, Optional.empty());
        }
    }

    /**
     * Everybody and everything that takes part in what a predicate says.
     *
     * @param doers heads of the noun phrases that do it
     * @param patients heads of the noun phrases that it is done to
     * @param recipients heads of the indirect objects
     * @param attributes heads of what a subject is said to be: "is <b>ready</b>"
     * @param obliques what depends on it by a preposition
     * @param complements predicates of the clauses that complete this one: "said that it <b>left</b>", "agreed to <b>go</b>"
     */
    public record Arguments(
            List<Word> doers,
            List<Word> patients,
            List<Word> recipients,
            List<Word> attributes,
            List<Oblique> obliques,
            List<Word> complements) {}

    /**
     * How a clause depends on the one above it.
     *
     * @param link in which way
     * @param governor predicate of that clause
     * @param marker the word that introduces it: "that", "if", "after", "to"
     */
    public record Attachment(Link link, Optional<Word> governor, Optional<String> marker) {}

    /** Whether the act is named by a verb or by a noun. */
    public enum Kind {
        VERBAL,
        NOMINAL
    }

    /** Tense of the finite verb; {@link #NONE} for participles, infinitives and nouns. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    /** Why something is not reported as a plain happening. */
    public enum Modality {
        /** "will", "shall", "is going to", "is to". */
        FUTURE,
        /** "may", "might", "could", "can", "would". */
        POSSIBLE,
        /** "should", "must", "ought to", "has to", "needs to". */
        OBLIGATION
    }

    /** How a clause depends on the one above it. */
    public enum Link {
        /** It depends on none. */
        MAIN,
        /** Reported in another's words or thoughts: "said it <b>left</b>". */
        COMPLEMENT,
        /** Completes a verb without a subject of its own: "agreed to <b>leave</b>". */
        OPEN_COMPLEMENT,
        /** Depends on a preposition: "accused of <b>shelling</b>". */
        PREPOSITION,
        /** "when", "because", "if", "killing two". */
        ADVERBIAL,
        RELATIVE,
        /** A participle or infinitive on a noun: "missiles <b>fired</b>". */
        NOUN,
        /** Joined by "and", "but". */
        CONJUNCT,
        OTHER
    }

    /**
     * A noun phrase or clause that depends on it by a preposition.
     *
     * @param preposition in lower case; "'s" stands for a possessor and "mod" for a noun or demonym in front, in nominal
     *     clauses only
     * @param word head of the noun phrase, or predicate of the clause
     */
    public record Oblique(String preposition, Word word) {}

    /** The sentence it stands in. */
    public Sentence sentence() {
        return predicate.sentence();
    }

    /** Whether the verb is in the passive. */
    public boolean passive() {
        return form.passive();
    }

    /** Tense of the finite verb. */
    public Tense tense() {
        return form.tense();
    }

    /** Whether it goes on. */
    public boolean progressive() {
        return form.progressive();
    }

    /** Whether it was done before. */
    public boolean perfect() {
        return form.perfect();
    }

    /** Whether it is denied. */
    public boolean negated() {
        return form.negated();
    }

    /** "will", "may", "should"…; empty for a plain happening. */
    public Optional<Modality> modality() {
        return form.modality();
    }

    /** Whether it is asked. */
    public boolean question() {
        return form.question();
    }

    /** The particle of the verb. */
    public Optional<String> particle() {
        return form.particle();
    }

    /** Heads of the noun phrases that do it. */
    public List<Word> doers() {
        return arguments.doers();
    }

    /** Heads of the noun phrases that it is done to. */
    public List<Word> patients() {
        return arguments.patients();
    }

    /** Heads of the indirect objects. */
    public List<Word> recipients() {
        return arguments.recipients();
    }

    /** Heads of what a subject is said to be. */
    public List<Word> attributes() {
        return arguments.attributes();
    }

    /** What depends on it by a preposition. */
    public List<Oblique> obliques() {
        return arguments.obliques();
    }

    /** Predicates of the clauses that complete this one. */
    public List<Word> complements() {
        return arguments.complements();
    }

    /** How it depends on the clause above it. */
    public Link link() {
        return attachment.link();
    }

    /** Predicate of that clause. */
    public Optional<Word> governor() {
        return attachment.governor();
    }

    /** The word that introduces it. */
    public Optional<String> marker() {
        return attachment.marker();
    }

    /** The heads that depend on it by this preposition. */
    public List<Word> obliques(String preposition) {
        return obliques().stream()
                .filter(o -> o.preposition().equals(preposition))
                .map(Oblique::word)
                .toList();
    }

    /** Whether its verb has "would": a future seen from the past, a wish or a mere possibility. */
    public boolean hasWould() {
        return predicate.children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("would") || a.lemma().equals("'d"));
    }

    /** "said it <b>would leave</b>": a future seen from the past; "would have left" is none. */
    public boolean isReportedFuture() {
        return hasWould() && link() == Link.COMPLEMENT && !perfect();
    }

    /** The clause above. */
    public Optional<Clause> above() {
        return governor().flatMap(Word::clause);
    }

    public Span span() {
        return predicate.span();
    }

    @Override
    public String toString() {
        return predicate.text() + " [" + words(doers()) + " → " + words(patients()) + "]" + (negated() ? " not" : "")
                + modality().map(m -> " " + m).orElse("") + " " + tense() + " " + link();
    }

    private static String words(List<Word> tokens) {
        return String.join(", ", tokens.stream().map(Word::text).toList());
    }
}
