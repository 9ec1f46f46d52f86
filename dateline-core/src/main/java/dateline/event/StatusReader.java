package dateline.event;

import dateline.event.Event.Status;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what became of an act: what its own clause says (tense, denial, "may", "if"), and what the clauses above make of it
 * ("threatened to", "denied that", "plans to"), the nearest first.
 */
final class StatusReader {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    /** Links over which what is said above bears on what is below. */
    private static final Set<Link> BEARING =
            Set.of(Link.COMPLEMENT, Link.OPEN_COMPLEMENT, Link.PREPOSITION, Link.NOUN, Link.CONJUNCT, Link.ADVERBIAL);

    private final Lexicon governors;
    private final Lexicon qualifiers;

    StatusReader(Knowledge knowledge) {
        this.governors = Lexicon.words(knowledge.named("event/status.tsv"));
        this.qualifiers = Lexicon.words(knowledge.named("event/status-words.tsv"));
    }

    Status status(Clause act) {
        Optional<Status> own = own(act);
        if (own.isPresent()) {
            return own.get();
        }
        Clause at = act;
        for (int steps = 0; steps < 6; steps++) {
            Optional<Clause> above = at.above();
            Optional<Status> governed = above.isEmpty() ? Optional.empty() : governed(at, above.get());
            if (governed.isPresent() || above.isEmpty() || !bears(at)) {
                return governed.orElse(ongoing(act) ? Status.ONGOING : Status.HAPPENED);
            }
            at = above.get();
        }
        return Status.HAPPENED;
    }

    private static boolean bears(Clause clause) {
        return clause.kind() == Clause.Kind.NOMINAL || BEARING.contains(clause.link());
    }

    private Optional<Status> own(Clause act) {
        if (act.negated()) {
            return Optional.of(Status.DENIED);
        }
        if (act.question() || act.marker().filter(CONDITIONS::contains).isPresent()) {
            return Optional.of(Status.HYPOTHETICAL);
        }
        Optional<Status> modal = act.modality().map(StatusReader::modal);
        if (modal.isPresent()) {
            return modal;
        }
        return act.kind() == Clause.Kind.NOMINAL ? qualified(act) : purpose(act);
    }

    private static Status modal(Modality modality) {
        return modality == Modality.FUTURE ? Status.PLANNED : Status.HYPOTHETICAL;
    }

    /** "planned talks", "possible attack", "threat of war": a word in front of the noun, or the noun that it hangs on. */
    private Optional<Status> qualified(Clause act) {
        Sentence sentence = act.sentence();
        for (Token qualifier : sentence.children(act.predicate(), Relation.MODIFIER)) {
            Optional<String> told = qualifiers.meaning(qualifier.text().toLowerCase(Locale.ROOT));
            if (told.isPresent()) {
                return told.map(StatusReader::status);
            }
        }
        Optional<Token> noun = sentence.head(act.predicate())
                .filter(p -> p.is(Relation.PREPOSITION))
                .flatMap(sentence::head)
                .filter(n -> n.pos().startsWith("NN"));
        return noun.flatMap(n -> governors.meaning(n.lemma())).map(StatusReader::status);
    }

    /** "to buy arms" as a purpose or on a noun ("a plan to buy arms") has not happened by itself. */
    private Optional<Status> purpose(Clause act) {
        boolean infinitive = act.marker().filter(m -> m.equals("to")).isPresent();
        if (infinitive && act.link() == Link.NOUN) {
            Token noun = act.sentence().token(act.predicate().head());
            return Optional.of(
                    governors.meaning(noun.lemma()).map(StatusReader::status).orElse(Status.PLANNED));
        }
        return infinitive && act.link() == Link.ADVERBIAL ? Optional.of(Status.PLANNED) : Optional.empty();
    }

    /** What the clause above makes of it: by its own verb, its denial or its "may". */
    private Optional<Status> governed(Clause below, Clause above) {
        boolean adjunct =
                below.link() == Link.ADVERBIAL || below.link() == Link.CONJUNCT || below.link() == Link.RELATIVE;
        if (adjunct && below.kind() == Clause.Kind.VERBAL) {
            return shared(below, above);
        }
        String verb = above.particle()
                .map(p -> above.predicate().lemma() + " " + p)
                .orElse(above.predicate().lemma());
        Optional<Status> told = governors
                .meaning(verb)
                .or(() -> governors.meaning(above.predicate().lemma()))
                .map(StatusReader::status);
        if (told.isPresent() && above.negated()) {
            return Optional.of(told.get() == Status.DENIED ? Status.HAPPENED : Status.DENIED);
        }
        boolean infinitive = below.marker().filter(m -> m.equals("to")).isPresent();
        if (told.isEmpty() && above.negated() && (infinitive || below.kind() == Clause.Kind.NOMINAL)) {
            return Optional.of(Status.DENIED);
        }
        boolean takesOver = infinitive || below.kind() == Clause.Kind.NOMINAL;
        return told.isPresent() ? told : takesOver ? above.modality().map(StatusReader::modal) : Optional.empty();
    }

    /** "will buy and send arms": a verb joined by "and" without subject and auxiliary of its own shares them. */
    private static Optional<Status> shared(Clause below, Clause above) {
        boolean bare = below.link() == Link.CONJUNCT
                && below.predicate().pos().equals("VB")
                && below.modality().isEmpty();
        return bare ? above.modality().map(StatusReader::modal) : Optional.empty();
    }

    private static boolean ongoing(Clause act) {
        return act.progressive() && act.tense() == Tense.PRESENT;
    }

    private static Status status(String name) {
        return Status.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
