package dateline.factuality;

import dateline.factuality.Governance.Kind;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what became of an act: what its own clause says (tense, denial, "may", "if"), and what the words that govern it make
 * of it ("threatened to", "denied that", "a plan for"), the nearest first.
 */
public final class FactualityReader {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");

    /** In the table of governors: the act is what its governor is. */
    private static final String SAME = "same";

    /** In the table of governors: did not come about; where that is denied it did ("failed to prevent the attack"). */
    private static final String AVERTED = "averted";

    /** In the table of governors: done where it is told of the past ("was able to leave"), else possible. */
    private static final String ABLE = "able";

    /** "had to <b>open</b> fire": done, unless it is told of in another's words. */
    private static final String NEEDED = "needed";

    /** "did not say that they <b>left</b>", "not correct to say that": left open where the telling is denied. */
    private static final String TOLD = "told";

    /** "dismissed <b>claims</b> that they left": denied where the act is itself a telling, else done. */
    private static final String REFUTED = "refuted";

    /** More words above one another than any sentence has. */
    private static final int DEEPEST = 12;

    private final Lexicon governors;
    private final Lexicon qualifiers;

    public FactualityReader(Knowledge knowledge) {
        this.governors = Lexicon.words(knowledge.named("event/status.tsv"));
        this.qualifiers = Lexicon.words(knowledge.named("event/status-words.tsv"));
    }

    /** What became of the act that a clause tells. */
    public Status status(Clause act) {
        return read(act).status();
    }

    public FactualityDecision read(Clause act) {
        return read(act, 0);
    }

    private FactualityDecision read(Clause act, int depth) {
        Optional<FactualityDecision> own = own(act);
        boolean governed = own.isEmpty() || own.get().status() != Status.DENIED && act.kind() == Clause.Kind.NOMINAL;
        FactualityDecision told = governed ? governed(act, depth) : own.get();
        return told.status() == Status.DENIED ? told : own.orElse(told); // "averted a possible strike"
    }

    private Optional<FactualityDecision> own(Clause act) {
        if (act.negated() || isNoneOfSeveral(act)) {
            return verdict(Status.DENIED, "the words deny that it was done");
        }
        if (isYetTo(act)) {
            return verdict(Status.DENIED, "“yet to” says that it has not been done");
        }
        return act.kind() == Clause.Kind.NOMINAL ? qualified(act) : told(act);
    }

    private static Optional<FactualityDecision> verdict(Status status, String because) {
        return Optional.of(new FactualityDecision(status, because));
    }

    /** "no raids or <b>arrests</b>". */
    private static boolean isNoneOfSeveral(Clause act) {
        return act.kind() == Clause.Kind.NOMINAL
                && act.predicate().is(Relation.CONJUNCT)
                && act.predicate()
                        .head()
                        .filter(Word::isNominal)
                        .map(Word::nominal)
                        .filter(n -> n.negated() || isNoneOfSeveral(n))
                        .isPresent();
    }

    /** "has yet to <b>leave</b>". */
    private static boolean isYetTo(Clause act) {
        Sentence sentence = act.sentence();
        int before = act.predicate().index() - 2;
        return before >= 0
                && sentence.word(before).lemma().equals("yet")
                && sentence.word(before + 1).lemma().equals("to");
    }

    private static Optional<FactualityDecision> told(Clause act) {
        if (act.question()) {
            return verdict(Status.HYPOTHETICAL, "it is asked, not told");
        }
        Optional<String> condition = act.marker().filter(CONDITIONS::contains);
        if (condition.isPresent() && act.link() != Link.RELATIVE) {
            return verdict(Status.HYPOTHETICAL, "“" + condition.get() + "” makes it a condition");
        }
        if (isCommand(act)) {
            return verdict(Status.HYPOTHETICAL, "it is told as a command");
        }
        boolean governed =
                act.marker().filter(m -> m.equals("to")).isPresent(); // "is to", "has to": the verb above tells
        return governed ? Optional.empty() : act.modality().map(m -> modal(act, m));
    }

    /** "Stop the war!" */
    private static boolean isCommand(Clause act) {
        boolean bare = act.predicate().is(PartOfSpeech.BASE_VERB)
                && act.predicate()
                        .children(Relation.AUXILIARY, Relation.SUBJECT, Relation.MARKER)
                        .isEmpty();
        return bare
                && (act.link() == Link.MAIN
                        || act.link() == Link.OPEN_COMPLEMENT
                                && act.governor()
                                        .filter(g -> g.index() > act.predicate().index())
                                        .isPresent()
                        || act.link() == Link.COMPLEMENT && act.doers().isEmpty());
    }

    /** "said it would leave" is a future seen from the past, "would have left" is none. */
    private static FactualityDecision modal(Clause act, Modality modality) {
        boolean would = act.predicate().children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("would") || a.lemma().equals("'d"));
        boolean foretold = would && !act.perfect() && act.link() == Link.COMPLEMENT;
        String verb = "“" + auxiliaries(act) + "” tells it as ";
        return modality == Modality.FUTURE || foretold
                ? new FactualityDecision(Status.PLANNED, verb + "still to come")
                : new FactualityDecision(Status.HYPOTHETICAL, verb + "no more than possible or wanted");
    }

    private static String auxiliaries(Clause act) {
        return act.predicate().children(Relation.AUXILIARY).stream()
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    /** "planned talks", "possible attack", "any attack": a word in front of the noun. */
    private Optional<FactualityDecision> qualified(Clause act) {
        for (Word qualifier : act.predicate().children(Relation.MODIFIER, Relation.DETERMINER)) {
            Optional<String> told = qualifiers.meaning(qualifier.text().toLowerCase(Locale.ROOT));
            if (told.isPresent()) {
                boolean deniedAbove = qualifier.lemma().equals("any")
                        && act.predicate()
                                .clauseAround()
                                .filter(Clause::negated)
                                .isPresent();
                return verdict(
                        deniedAbove ? Status.DENIED : status(told.get()),
                        "“" + qualifier.text() + "” stands in front of it");
            }
        }
        return Optional.empty();
    }

    private FactualityDecision governed(Clause act, int depth) {
        if (depth > DEEPEST) {
            return plain(act);
        }
        Optional<FactualityDecision> carried =
                carried(act).map(n -> read(n, depth + 1)).filter(v -> v.status() == Status.DENIED);
        return carried.orElseGet(
                () -> Governance.of(act).map(c -> governed(act, c, depth)).orElse(plain(act)));
    }

    /** "prevented a march <b>held</b> by students": a participle that adds nothing to the noun which names the act. */
    private Optional<Clause> carried(Clause act) {
        boolean adds = act.link() != Link.NOUN
                || !act.predicate().is(PartOfSpeech.PAST_PARTICIPLE)
                || governors
                        .meaning(act.predicate().lemma() + " ~")
                        .filter(SAME::equals)
                        .isEmpty();
        return adds ? Optional.empty() : act.predicate().head().map(Word::nominal);
    }

    private FactualityDecision governed(Clause act, Governance construction, int depth) {
        Optional<Clause> governing = governing(construction.governor());
        Optional<Entry> entry = entry(construction, governing)
                .filter(e -> !e.meaning().equals("denied") || !isAnswered(act, construction));
        Optional<String> meaning = entry.map(Entry::meaning).map(m -> ofTelling(act, m));
        boolean silent = meaning.isEmpty() && !isTransparent(act, construction.kind())
                || construction.kind() == Kind.CLAUSE && isReport(act, meaning);
        boolean loose = silent && !isSome(act, construction);
        if (loose || meaning.filter("happened"::equals).isPresent()) {
            return plain(act);
        }
        FactualityDecision above = governing
                .filter(g -> !g.predicate().equals(act.predicate()))
                .map(g -> read(g, depth + 1))
                .orElseGet(() -> new FactualityDecision(Status.HAPPENED, ""));
        if (silent) {
            return above.status() == Status.DENIED ? plain(act) : as(above, act, construction);
        }
        String told = meaning.orElseGet(() -> byDefault(act, construction.kind()));
        String because = because(construction, entry, above);
        if (meaning.isEmpty() && construction.kind() == Kind.PURPOSE) {
            return new FactualityDecision(Status.PLANNED, because);
        }
        boolean denied = above.status() == Status.DENIED;
        return switch (told) {
            case SAME -> as(above, act, construction);
            case TOLD -> denied ? new FactualityDecision(Status.HYPOTHETICAL, because) : plain(act);
            case AVERTED -> new FactualityDecision(denied ? Status.HAPPENED : Status.DENIED, because);
            case ABLE ->
                isPast(governing) ? as(above, act, construction) : new FactualityDecision(Status.HYPOTHETICAL, because);
            case NEEDED ->
                isPast(governing.filter(g -> g.link() != Link.COMPLEMENT))
                        ? as(above, act, construction)
                        : new FactualityDecision(Status.HYPOTHETICAL, because);
            default -> new FactualityDecision(made(status(told), above.status()), because);
        };
    }

    /** "“threatened” governs it (“threaten to ~” in event/status.tsv)". */
    private static String because(Governance construction, Optional<Entry> entry, FactualityDecision above) {
        String source = entry.map(e -> " (“" + e.written() + "” in event/status.tsv)")
                .orElse(construction.kind() == Kind.CLAUSE ? ", and the verb is that of a wish" : " by “to”");
        String denied = above.status() == Status.DENIED ? ", and is denied itself" : "";
        return "“" + construction.governor().text() + "” governs it" + source + denied;
    }

    /** What a governor makes of a telling: "dismissed claims" makes them untrue, "called reports a lie" leaves them open. */
    private String ofTelling(Clause act, String meaning) {
        boolean telling = isTelling(act);
        if (meaning.equals(REFUTED)) {
            return telling ? "denied" : "happened";
        }
        return telling && act.kind() == Clause.Kind.NOMINAL && meaning.equals("planned") ? "hypothetical" : meaning;
    }

    /** A noun or verb for telling that something is so: "the claim that ~", "say that ~". */
    private boolean isTelling(Clause act) {
        String lemma = act.predicate().lemma();
        return governors
                        .meaning("the " + lemma + " that ~")
                        .filter(SAME::equals)
                        .isPresent()
                || governors.meaning(lemma + " that ~").filter(TOLD::equals).isPresent();
    }

    /** "<b>an attack</b> would mean war", "will answer <b>an attack</b>": not one that the reader has been told of. */
    private static boolean isSome(Clause act, Governance construction) {
        boolean near = construction.kind() == Kind.SUBJECT
                || construction.kind() == Kind.OBJECT
                || construction.kind() == Kind.PREPOSITION
                        && construction.preposition().equals("to");
        return near
                && act.kind() == Clause.Kind.NOMINAL
                && act.predicate().children(Relation.DETERMINER).stream()
                        .anyMatch(d -> d.lemma().equals("a") || d.lemma().equals("an"));
    }

    /** "rejected <b>the offer</b>": it was made; what was offered was not done. */
    private boolean isAnswered(Clause act, Governance construction) {
        return construction.kind() == Kind.OBJECT
                && governors.meaning("the " + act.predicate().lemma() + " ~").isPresent();
    }

    /** A line of the table of governors: "threaten to ~", "threatened". */
    private record Entry(String written, String meaning) {}

    private Optional<Entry> entry(Governance construction, Optional<Clause> governing) {
        return construction.written(governing.flatMap(Clause::particle)).stream()
                .flatMap(w -> governors.meaning(w).map(m -> new Entry(w, m)).stream())
                .findFirst();
    }

    /** Whether what is above bears on the act though the table does not know the word. */
    private static boolean isTransparent(Clause act, Kind kind) {
        return switch (kind) {
            case INFINITIVE, PURPOSE, BARE_INFINITIVE, ATTRIBUTE, APPOSITION -> true;
            case CLAUSE -> isSubjunctive(act);
            default -> false;
        };
    }

    private static String byDefault(Clause act, Kind kind) {
        return switch (kind) {
            case INFINITIVE, PURPOSE -> act.perfect() ? SAME : "planned"; // "claimed to have left"
            case CLAUSE -> "hypothetical";
            default -> SAME;
        };
    }

    /** "warned that they had left": of the past one can warn nobody, so this is told. */
    private static boolean isReport(Clause act, Optional<String> meaning) {
        return act.tense() == Tense.PAST
                && meaning.filter(m -> m.equals("planned") || m.equals("threatened"))
                        .isPresent();
    }

    /** "were able to", "have been able to". */
    private static boolean isPast(Optional<Clause> governing) {
        return governing.filter(g -> g.tense() == Tense.PAST || g.perfect()).isPresent();
    }

    /** "demanded that they leave". */
    private static boolean isSubjunctive(Clause act) {
        return act.predicate().is(PartOfSpeech.BASE_VERB) && act.tense() == Tense.NONE
                || act.predicate().children(Relation.PASSIVE_AUXILIARY).stream()
                        .anyMatch(a -> a.is(PartOfSpeech.BASE_VERB));
    }

    /** The clause of a governing verb or noun; of an adjective that of the verb which says it of somebody. */
    private static Optional<Clause> governing(Word governor) {
        Optional<Clause> clause = governor.clause();
        if (clause.isPresent() || !governor.isNominal()) {
            return clause.isPresent() ? clause : governor.clauseAround();
        }
        return Optional.of(governor.nominal());
    }

    private static FactualityDecision as(FactualityDecision above, Clause act, Governance construction) {
        return above.status() == Status.HAPPENED
                ? plain(act)
                : new FactualityDecision(
                        above.status(), "as “" + construction.governor().text() + "” above it: " + above.because());
    }

    /** What a governor makes of an act, if it happens itself, or is denied or only thought of itself. */
    private static Status made(Status told, Status above) {
        if (above != Status.DENIED || told == Status.HYPOTHETICAL) {
            return told;
        }
        return told == Status.DENIED ? Status.HYPOTHETICAL : Status.DENIED; // "did not rule out", "does not plan"
    }

    private static FactualityDecision plain(Clause act) {
        boolean ongoing = act.progressive() && act.tense() == Tense.PRESENT;
        return ongoing
                ? new FactualityDecision(Status.ONGOING, "the verb tells it as going on now")
                : new FactualityDecision(Status.HAPPENED, "told plainly; nothing denies it or puts it off");
    }

    private static Status status(String name) {
        return Status.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
