package dateline.factuality;

import dateline.factuality.Governance.Attachment;
import dateline.factuality.GovernorTable.Entry;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
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
 * Reads what became of an act: what its own clause says (tense, denial, "may", "if"), and what the words that govern it make
 * of it ("threatened to", "denied that", "a plan for"), the nearest first. Immutable, safe to share.
 */
public final class FactualityReader {

    /** More words above one another than any sentence has. */
    private static final int DEEPEST = 12;

    private final GovernorTable governors;
    private final Lexicon qualifiers;

    private final Set<String> conditions;
    private final Set<String> linking;

    public FactualityReader(Knowledge knowledge) {
        ListedWords language = ListedWords.of(knowledge, "language");
        this.conditions = language.named("condition", "provided", "open");
        this.linking = language.named("linking");
        this.governors = new GovernorTable(knowledge);
        this.qualifiers = Lexicon.words(knowledge.named("event/status-words.tsv"));
    }

    /** What became of the act that a clause reports. */
    public Status status(Clause act) {
        return read(act).status();
    }

    public FactualityDecision read(Clause act) {
        return read(act, 0);
    }

    private FactualityDecision read(Clause act, int depth) {
        Optional<FactualityDecision> own = own(act);
        boolean governed = own.isEmpty() || own.get().status() != Status.DENIED && act.kind() == Clause.Kind.NOMINAL;
        FactualityDecision found = governed ? governed(act, depth) : own.get();
        return found.status() == Status.DENIED ? found : own.orElse(found); // "averted a possible strike"
    }

    private Optional<FactualityDecision> own(Clause act) {
        if (act.negated() || isNoneOfSeveral(act)) {
            return decided(Status.DENIED, "the words deny that it was done");
        }
        if (isYetTo(act)) {
            return decided(Status.DENIED, "“yet to” says that it has not been done");
        }
        return act.kind() == Clause.Kind.NOMINAL ? qualified(act) : ownOfVerb(act);
    }

    private static Optional<FactualityDecision> decided(Status status, String because) {
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

    private Optional<FactualityDecision> ownOfVerb(Clause act) {
        if (act.question()) {
            return decided(Status.HYPOTHETICAL, "it is asked, not told");
        }
        Optional<String> condition = act.marker().filter(conditions::contains);
        if (condition.isPresent() && act.link() != Link.RELATIVE) {
            return decided(Status.HYPOTHETICAL, "“" + condition.get() + "” makes it a condition");
        }
        if (isCommand(act)) {
            return decided(Status.HYPOTHETICAL, "it is told as a command");
        }
        boolean governed =
                act.marker().filter(m -> m.equals("to")).isPresent(); // "is to", "has to": the verb above decides
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

    private static FactualityDecision modal(Clause act, Modality modality) {
        String verb = "“" + auxiliaries(act) + "” tells it as ";
        return modality == Modality.FUTURE || act.isReportedFuture()
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
        return act.predicate().children(Relation.MODIFIER, Relation.DETERMINER).stream()
                .flatMap(word -> qualified(act, word).stream())
                .findFirst();
    }

    private Optional<FactualityDecision> qualified(Clause act, Word qualifier) {
        boolean deniedAbove = qualifier.lemma().equals("any")
                && act.predicate().clauseAround().filter(Clause::negated).isPresent();
        return qualifiers
                .meaning(qualifier.text().toLowerCase(Locale.ROOT))
                .map(name -> deniedAbove ? Status.DENIED : Status.valueOf(name.toUpperCase(Locale.ROOT)))
                .map(status -> new FactualityDecision(status, "“" + qualifier.text() + "” stands in front of it"));
    }

    private FactualityDecision governed(Clause act, int depth) {
        if (depth > DEEPEST) {
            return plain(act);
        }
        return governors
                .carrier(act)
                .map(noun -> read(noun, depth + 1))
                .filter(d -> d.status() == Status.DENIED)
                .orElseGet(() -> Governance.find(act, linking)
                        .map(governance -> governed(act, governance, depth))
                        .orElse(plain(act)));
    }

    private FactualityDecision governed(Clause act, Governance governance, int depth) {
        Optional<Clause> governing = governing(governance.governor());
        Optional<Entry> entry = governors.find(act, governance, governing);
        Optional<GovernorEffect> effect = entry.map(Entry::effect);
        boolean silent = isSilent(act, governance, effect);
        boolean loose = silent && !isSome(act, governance);
        if (loose || effect.filter(e -> e == GovernorEffect.HAPPENED).isPresent()) {
            return plain(act);
        }
        FactualityDecision above = above(act, governing, depth);
        if (silent) {
            return above.status() == Status.DENIED ? plain(act) : inherited(above, act, governance);
        }
        String because = because(governance, entry, above);
        if (effect.isEmpty() && governance.attachment() == Attachment.PURPOSE) {
            return new FactualityDecision(Status.PLANNED, because);
        }
        GovernorEffect made = effect.orElseGet(() -> byDefault(act, governance.attachment()));
        return statusMade(made, above.status(), governing)
                .map(status -> new FactualityDecision(status, because))
                .orElseGet(() -> made == GovernorEffect.TOLD ? plain(act) : inherited(above, act, governance));
    }

    /** What became of the governing act itself. */
    private FactualityDecision above(Clause act, Optional<Clause> governing, int depth) {
        return governing
                .filter(g -> !g.predicate().equals(act.predicate()))
                .map(g -> read(g, depth + 1))
                .orElseGet(() -> new FactualityDecision(Status.HAPPENED, ""));
    }

    /** What a governor makes of an act; empty where the act is reported plainly or as its governor is. */
    private static Optional<Status> statusMade(GovernorEffect effect, Status above, Optional<Clause> governing) {
        boolean denied = above == Status.DENIED;
        return switch (effect) {
            case SAME -> Optional.empty();
            case TOLD -> denied ? Optional.of(Status.HYPOTHETICAL) : Optional.empty();
            case AVERTED -> Optional.of(denied ? Status.HAPPENED : Status.DENIED);
            case ABLE -> isPast(governing) ? Optional.empty() : Optional.of(Status.HYPOTHETICAL);
            case NEEDED ->
                isPast(governing.filter(g -> g.link() != Link.COMPLEMENT))
                        ? Optional.empty()
                        : Optional.of(Status.HYPOTHETICAL);
            default -> Optional.of(effect.under(above));
        };
    }

    /** "“threatened” governs it (“threaten to ~” in event/status.tsv)". */
    private static String because(Governance governance, Optional<Entry> entry, FactualityDecision above) {
        boolean clause = governance.attachment() == Attachment.CLAUSE;
        String source = entry.map(e -> " (“" + e.written() + "” in event/status.tsv)")
                .orElse(clause ? ", and the verb is that of a wish" : " by “to”");
        String denied = above.status() == Status.DENIED ? ", and is denied itself" : "";
        return "“" + governance.governor().text() + "” governs it" + source + denied;
    }

    /** Whether a governor leaves open what became of the act. */
    private static boolean isSilent(Clause act, Governance governance, Optional<GovernorEffect> effect) {
        Attachment attachment = governance.attachment();
        return effect.isEmpty() && !isTransparent(act, attachment)
                || attachment == Attachment.CLAUSE && isReport(act, effect);
    }

    /** "<b>an attack</b> would mean war", "will answer <b>an attack</b>": not one that the reader has heard of. */
    private static boolean isSome(Clause act, Governance governance) {
        boolean near = switch (governance.attachment()) {
            case SUBJECT, OBJECT -> true;
            case PREPOSITION -> governance.preposition().equals("to");
            default -> false;
        };
        return near
                && act.kind() == Clause.Kind.NOMINAL
                && act.predicate().children(Relation.DETERMINER).stream()
                        .anyMatch(d -> d.lemma().equals("a") || d.lemma().equals("an"));
    }

    /** Whether what is above bears on the act though the table does not know the word. */
    private static boolean isTransparent(Clause act, Attachment attachment) {
        return switch (attachment) {
            case INFINITIVE, PURPOSE, BARE_INFINITIVE, ATTRIBUTE, APPOSITION -> true;
            case CLAUSE -> isSubjunctive(act);
            default -> false;
        };
    }

    private static GovernorEffect byDefault(Clause act, Attachment attachment) {
        return switch (attachment) {
            case INFINITIVE, PURPOSE ->
                act.perfect() ? GovernorEffect.SAME : GovernorEffect.PLANNED; // "claimed to have left"
            case CLAUSE -> GovernorEffect.HYPOTHETICAL;
            default -> GovernorEffect.SAME;
        };
    }

    /** "warned that they had left": of the past one can warn nobody, so this is a report. */
    private static boolean isReport(Clause act, Optional<GovernorEffect> effect) {
        return act.tense() == Tense.PAST
                && effect.filter(e -> e == GovernorEffect.PLANNED || e == GovernorEffect.THREATENED)
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

    private static FactualityDecision inherited(FactualityDecision above, Clause act, Governance governance) {
        return above.status() == Status.HAPPENED
                ? plain(act)
                : new FactualityDecision(
                        above.status(), "as “" + governance.governor().text() + "” above it: " + above.because());
    }

    private static FactualityDecision plain(Clause act) {
        boolean ongoing = act.progressive() && act.tense() == Tense.PRESENT;
        return ongoing
                ? new FactualityDecision(Status.ONGOING, "the verb tells it as going on now")
                : new FactualityDecision(Status.HAPPENED, "told plainly; nothing denies it or puts it off");
    }
}
