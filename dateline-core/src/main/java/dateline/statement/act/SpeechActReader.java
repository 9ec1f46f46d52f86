package dateline.statement.act;

import dateline.actor.Cast;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.statement.act.ActWordClasses.Sort;
import dateline.statement.content.Quotations;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from the words themselves what is done by saying them, where the cue ("said") is neutral: a verb that does it ("we
 * condemn the raid"), the form of a clause, or a phrase; of several the strongest, of those the first.
 */
public final class SpeechActReader {
    /** Acts that say more than a state of mind. */
    private static final Set<SpeechAct> WEAK =
            EnumSet.of(SpeechAct.BELIEVE, SpeechAct.WORRY, SpeechAct.PREDICT, SpeechAct.ASK, SpeechAct.PRAISE);

    private static final Set<SpeechAct> OF_OTHERS = EnumSet.of(SpeechAct.ACCUSE, SpeechAct.CRITICISE);

    private final Lexicon phrases;
    private final ActWordClasses sorts;
    private final ClauseActs forms;

    private final Set<String> asking;

    public SpeechActReader(Knowledge knowledge) {
        this.asking = ListedWords.of(knowledge, "language").named("question", "condition");
        this.phrases = Lexicon.words(knowledge.named("statement/acts.tsv"));
        this.sorts = ActWordClasses.of(knowledge);
        this.forms = new ClauseActs(sorts);
    }

    public SpeakerReference voice(List<Actor> speakers, Cast cast, Quotations quotations) {
        return new SpeakerReference(speakers, cast, quotations, sorts);
    }

    /**
     * Something that is said, as far as its act goes.
     *
     * @param sentences the sentences it stands in
     * @param content the words said
     * @param cues the cues in it
     * @param voice who says it
     */
    public record Said(List<Sentence> sentences, List<Span> content, List<Cue> cues, SpeakerReference voice) {
        boolean holds(Word word) {
            return content.stream().anyMatch(c -> c.contains(word.span()));
        }
    }

    /** The act that a word tells. */
    public record Hit(Word at, SpeechAct act) {
        int place() {
            return at.span().start();
        }

        int rank() {
            return act == SpeechAct.DEMAND ? 0 : WEAK.contains(act) ? act == SpeechAct.PREDICT ? 3 : 2 : 1;
        }
    }

    /** Empty where it only asserts. */
    public Optional<Hit> act(Said said) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : said.sentences()) {
            for (Clause clause : sentence.clauses()) {
                if (said.holds(clause.predicate()) && isVouchedFor(clause, said)) {
                    add(clause, said, hits);
                }
            }
        }
        return hits.stream().min(Comparator.comparingInt(Hit::rank).thenComparingInt(Hit::place));
    }

    private void add(Clause clause, Said said, List<Hit> hits) {
        Optional<SpeechAct> act = performed(clause, said)
                .or(() -> forms.act(clause, said.voice()))
                .or(() -> phrase(clause, said))
                .or(() -> question(clause, said));
        act.ifPresent(a -> hits.add(new Hit(clause.predicate(), a)));
    }

    /** "We condemn the raid": the verb that is told of the speaker is itself the act. */
    private Optional<SpeechAct> performed(Clause clause, Said said) {
        return said.cues().stream()
                .filter(c -> c.clause().equals(clause) && c.act() != SpeechAct.ASSERT)
                .filter(c -> clause.modality().isEmpty() && !clause.perfect())
                .filter(c -> c.act() != SpeechAct.BELIEVE || sorts.is(Sort.THINK, clause))
                .filter(c -> c.speakers().stream().anyMatch(s -> said.voice().isOwn(s)))
                .map(Cue::act)
                .findFirst();
    }

    private static Optional<SpeechAct> question(Clause clause, Said said) {
        boolean asked = clause.question() && said.voice().isQuoted(clause.predicate());
        return asked ? Optional.of(SpeechAct.ASK) : Optional.empty();
    }

    private Optional<SpeechAct> phrase(Clause clause, Said said) {
        Sentence sentence = clause.sentence();
        return sentence.words().stream()
                .filter(said::holds)
                .filter(t -> t.clauseAround().filter(clause::equals).isPresent())
                .flatMap(t -> phrases.longestAt(sentence, t.index(), Optional.empty()).stream())
                .flatMap(h -> act(h.meaning(), clause, said.voice()).stream())
                .findFirst();
    }

    private static Optional<SpeechAct> act(String meaning, Clause clause, SpeakerReference voice) {
        boolean own = meaning.endsWith(" own");
        String name = own ? meaning.substring(0, meaning.length() - " own".length()) : meaning;
        SpeechAct act = SpeechAct.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        boolean fits = !own || voice.does(clause);
        boolean blames = !OF_OTHERS.contains(act) || !voice.does(clause);
        boolean thing = act == SpeechAct.ACCUSE
                && !clause.doers().isEmpty()
                && clause.doers().stream().noneMatch(d -> voice.isSomebody(d) || isBlame(d));
        return fits && blames && !thing ? Optional.of(act) : Optional.empty();
    }

    private static boolean isBlame(Word word) {
        return word.lemma().equals("responsibility") || word.lemma().equals("blame");
    }

    /** Whether the speaker says it on their own account: not as a condition, by the way, or in the words of others. */
    private boolean isVouchedFor(Clause clause, Said said) {
        boolean asked = clause.marker().filter(asking::contains).isPresent();
        boolean mainLike = !asked
                && clause.link() != Link.ADVERBIAL
                && clause.link() != Link.RELATIVE
                && clause.link() != Link.NOUN
                && clause.link() != Link.PREPOSITION;
        boolean others = said.cues().stream()
                .filter(c -> said.holds(c.clause().predicate()))
                .anyMatch(c ->
                        clause.governor().filter(c.clause().predicate()::equals).isPresent()
                                && c.clause().sentence().equals(clause.sentence())
                                && c.speakers().stream()
                                        .noneMatch(s -> said.voice().isOwn(s)));
        Optional<Clause> above = clause.above().filter(a -> said.holds(a.predicate()));
        boolean denied = above.filter(Clause::negated).isPresent()
                && (clause.link() == Link.COMPLEMENT || clause.link() == Link.OPEN_COMPLEMENT)
                && !above.get().predicate().lemma().equals("go");
        return mainLike
                && !others
                && !denied
                && above.map(a -> isVouchedFor(a, said)).orElse(true);
    }
}
