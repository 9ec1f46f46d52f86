package dateline.statement.answer;

import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Provenance;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import dateline.record.Statement.Links;
import dateline.record.Statement.Manner;
import dateline.record.Statement.Occasion;
import dateline.record.Statement.Source;
import dateline.record.Statement.Speech;
import dateline.record.Statement.Wording;
import dateline.reference.References;
import dateline.statement.cue.SpeechNouns;
import dateline.statement.source.SourceAnonymity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Claims that are told only as what somebody denies, refuses or confirms: "denied <b>reports that it had left</b>", "It is not
 * correct <b>to say that the talks failed</b>". Each is a statement of whoever is named as making it, else of nobody; neither
 * the report nor the one who answers asserts it.
 */
public final class ReportedClaims {
    /** The step that finds them. */
    static final String RULE = "presupposed-claim";

    private static final Set<SpeechAct> ANSWERS = EnumSet.of(SpeechAct.DENY, SpeechAct.REJECT);

    /** What can be called untrue, not only unwelcome: "dismissed the <b>accusation</b>", not "criticised the <b>demand</b>". */
    private static final Set<SpeechAct> TRUE_OR_NOT = EnumSet.of(SpeechAct.ASSERT, SpeechAct.ACCUSE);

    private final Lexicon words;
    private final SpeechNouns nouns;
    private final References references;
    private final SourceAnonymity anonymities;

    private final Set<String> saying;
    private final Set<String> telling;
    private final Set<String> correct;
    private final Set<String> untrue;

    public ReportedClaims(
            Lexicon words, SpeechNouns nouns, References references, SourceAnonymity anonymities, ListedWords lists) {
        this.saying = lists.named("claiming");
        this.telling = lists.named("telling");
        this.correct = lists.named("true");
        this.untrue = lists.named("untrue");
        this.words = words;
        this.nouns = nouns;
        this.references = references;
        this.anonymities = anonymities;
    }

    public List<Statement> find(List<Statement> statements) {
        return statements.stream()
                .flatMap(s -> claim(s).stream())
                .filter(c -> statements.stream().noneMatch(s -> s.cue().overlaps(c.cue())))
                .toList();
    }

    private Optional<Statement> claim(Statement answer) {
        return StatementText.sentences(references.article(), answer).stream()
                .flatMap(s -> Stream.concat(ofNouns(answer, s), ofSaying(answer, s)))
                .findFirst();
    }

    private Stream<Statement> ofNouns(Statement answer, Sentence sentence) {
        boolean answers = ANSWERS.contains(answer.act());
        return sentence.words().stream()
                .filter(t -> answer.covers(t.span()) && isAnswered(answer, t))
                .filter(t ->
                        answers || nouns.act(t).filter(TRUE_OR_NOT::contains).isPresent() && disputes(t))
                .flatMap(t -> ofNoun(answer, t).stream());
    }

    /** "<b>dismissed</b> the claim that …", "<b>disputed</b> the report of …", "<b>confirmed</b> reports that …". */
    private boolean disputes(Word noun) {
        return noun.clauseAround()
                .map(c -> c.predicate().lemma())
                .flatMap(words::meaning)
                .filter(m -> m.equals("deny") || m.equals("confirm"))
                .isPresent();
    }

    /** The object of the cue; of a denial in words of one's own any noun: "There is no truth in <b>reports</b> that …". */
    private static boolean isAnswered(Statement answer, Word noun) {
        Optional<Clause> around = noun.clauseAround();
        boolean object = around.filter(c -> c.patients().contains(noun)
                        && answer.cue().contains(c.predicate().span()))
                .isPresent();
        return object
                || answer.act() == SpeechAct.DENY
                        && around.filter(c -> answer.covers(c.span())).isPresent();
    }

    private Optional<Statement> ofNoun(Statement answer, Word noun) {
        Optional<SpeechAct> act = nouns.act(noun);
        Optional<Word> content = SpeechNouns.content(noun);
        if (act.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        List<Word> owners = SpeechNouns.owners(noun).stream()
                .filter(o -> references.cast().at(o).isPresent())
                .toList();
        return statement(answer, noun.span(), act.get(), owners, content.get());
    }

    private Stream<Statement> ofSaying(Statement answer, Sentence sentence) {
        return sentence.clauses().stream()
                .filter(c -> answer.act() == SpeechAct.DENY && answer.covers(c.span()) && isUntrue(c))
                .flatMap(c -> said(answer, c).stream());
    }

    private boolean isUntrue(Clause clause) {
        Set<String> words = clause.negated() ? correct : untrue;
        return clause.attributes().stream().anyMatch(a -> words.contains(a.lemma()));
    }

    /** "not correct to <b>say</b> that …", "not <b>true</b> that …". */
    private Optional<Statement> said(Statement answer, Clause judged) {
        Optional<Word> below = judged.complements().stream().findFirst();
        Optional<Word> saying = below.filter(b -> this.saying.contains(b.lemma()));
        Optional<Word> content = saying.isPresent()
                ? saying.get().child(Relation.COMPLEMENT)
                : below.filter(b -> b.children(Relation.MARKER).stream()
                        .anyMatch(m -> m.lemma().equals("that")));
        Span cue = saying.or(() -> judged.attributes().stream().findFirst())
                .map(Word::span)
                .orElse(judged.span());
        return content.flatMap(c -> statement(answer, cue, SpeechAct.ASSERT, List.of(), c));
    }

    private Optional<Statement> statement(Statement answer, Span cue, SpeechAct act, List<Word> owners, Word content) {
        List<Actor> speakers = owners.stream()
                .flatMap(o -> references.cast().at(o).stream())
                .distinct()
                .toList();
        if (speakers.stream().anyMatch(s -> answer.speakers().contains(s.id()))) {
            return Optional.empty();
        }
        List<Span> source = owners.stream()
                .map(o -> Sentence.spanOf(o.nounPhrase()))
                .sorted()
                .toList();
        Span words = words(content);
        return Optional.of(new Statement(
                "s0",
                new Source(
                        references.cast().references(owners),
                        source,
                        anonymities.judge(owners, speakers),
                        Optional.empty()),
                new Wording(cue, List.of(words), List.of(), Manner.INDIRECT),
                new Speech(act, Optional.empty()),
                about(content, speakers),
                Occasion.UNKNOWN,
                Links.NONE,
                new Provenance(
                        Stream.concat(source.stream(), Stream.of(cue, words))
                                .sorted()
                                .distinct()
                                .toList(),
                        RULE)));
    }

    private Span words(Word content) {
        List<Word> words = NounPhrase.of(content).undatedSubtree().stream()
                .filter(t -> !(t.is(Relation.MARKER) && t.headIndex() == content.index()))
                .takeWhile(t -> !isJoinedTelling(t, content))
                .toList();
        return Sentence.spanOf(words);
    }

    /** "denied reports that it had left <b>and said</b> that …": the answer goes on, not the claim. */
    private boolean isJoinedTelling(Word word, Word content) {
        return content.children(Relation.CONJUNCT).stream()
                .filter(c -> telling.contains(c.lemma()) && c.index() > content.index())
                .anyMatch(c -> word.equals(c)
                        || word.is(Relation.COORDINATOR)
                                && word.headIndex() == content.index()
                                && word.index() == c.index() - 1);
    }

    private List<ActorReference> about(Word content, List<Actor> speakers) {
        List<String> ids = speakers.stream().map(Actor::id).toList();
        return references.cast().references(content.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)).stream()
                .filter(a -> !ids.contains(a.actor()))
                .toList();
    }
}
