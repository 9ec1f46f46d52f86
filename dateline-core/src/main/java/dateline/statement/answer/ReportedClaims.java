package dateline.statement.answer;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import dateline.record.Statement.Manner;
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

    private static final Set<String> SAYING = Set.of("say", "claim", "suggest", "assert", "allege", "think", "argue");
    private static final Set<String> TELLING = Set.of("say", "add", "insist", "tell", "stress");
    private static final Set<String> TRUE = Set.of("true", "correct", "right", "accurate", "fair", "case");
    private static final Set<String> UNTRUE = Set.of("false", "wrong", "incorrect", "untrue", "inaccurate", "unfair");

    private final Lexicon words;
    private final SpeechNouns nouns;
    private final References references;
    private final SourceAnonymity anonymities;

    public ReportedClaims(Knowledge knowledge, SpeechNouns nouns, References references, SourceAnonymity anonymities) {
        this.words = Lexicon.words(knowledge.named("statement/answers.tsv"));
        this.nouns = nouns;
        this.references = references;
        this.anonymities = anonymities;
    }

    public List<Statement> in(List<Statement> statements) {
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
        return sentence.tokens().stream()
                .filter(t -> answer.covers(t.span()) && isAnswered(answer, sentence, t))
                .filter(t ->
                        answers || nouns.act(t).filter(TRUE_OR_NOT::contains).isPresent() && disputes(sentence, t))
                .flatMap(t -> ofNoun(answer, sentence, t).stream());
    }

    /** "<b>dismissed</b> the claim that …", "<b>disputed</b> the report of …", "<b>confirmed</b> reports that …". */
    private boolean disputes(Sentence sentence, Token noun) {
        return sentence.clauseAround(noun)
                .map(c -> c.predicate().lemma())
                .flatMap(words::meaning)
                .filter(m -> m.equals("deny") || m.equals("confirm"))
                .isPresent();
    }

    /** The object of the cue; of a denial in words of one's own any noun: "There is no truth in <b>reports</b> that …". */
    private static boolean isAnswered(Statement answer, Sentence sentence, Token noun) {
        Optional<Clause> around = sentence.clauseAround(noun);
        boolean object = around.filter(c -> c.patients().contains(noun)
                        && answer.cue().contains(c.predicate().span()))
                .isPresent();
        return object
                || answer.act() == SpeechAct.DENY
                        && around.filter(c -> answer.covers(c.span())).isPresent();
    }

    private Optional<Statement> ofNoun(Statement answer, Sentence sentence, Token noun) {
        Optional<SpeechAct> act = nouns.act(noun);
        Optional<Token> content = SpeechNouns.content(sentence, noun);
        if (act.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        List<Token> owners = SpeechNouns.owners(sentence, noun).stream()
                .filter(o -> references.cast().at(sentence, o).isPresent())
                .toList();
        return made(answer, sentence, noun.span(), act.get(), owners, content.get());
    }

    private Stream<Statement> ofSaying(Statement answer, Sentence sentence) {
        return sentence.clauses().stream()
                .filter(c -> answer.act() == SpeechAct.DENY && answer.covers(c.span()) && isUntrue(c))
                .flatMap(c -> said(answer, c).stream());
    }

    private static boolean isUntrue(Clause clause) {
        Set<String> words = clause.negated() ? TRUE : UNTRUE;
        return clause.attributes().stream().anyMatch(a -> words.contains(a.lemma()));
    }

    /** "not correct to <b>say</b> that …", "not <b>true</b> that …". */
    private Optional<Statement> said(Statement answer, Clause judged) {
        Sentence sentence = judged.sentence();
        Optional<Token> below = judged.complements().stream().findFirst();
        Optional<Token> saying = below.filter(b -> SAYING.contains(b.lemma()));
        Optional<Token> content = saying.isPresent()
                ? sentence.child(saying.get(), Relation.COMPLEMENT)
                : below.filter(b -> sentence.children(b, Relation.MARKER).stream()
                        .anyMatch(m -> m.lemma().equals("that")));
        Span cue = saying.or(() -> judged.attributes().stream().findFirst())
                .map(Token::span)
                .orElse(judged.span());
        return content.flatMap(c -> made(answer, sentence, cue, SpeechAct.ASSERT, List.of(), c));
    }

    private Optional<Statement> made(
            Statement answer, Sentence sentence, Span cue, SpeechAct act, List<Token> owners, Token content) {
        List<Actor> speakers = owners.stream()
                .flatMap(o -> references.cast().at(sentence, o).stream())
                .distinct()
                .toList();
        if (speakers.stream().anyMatch(s -> answer.speakers().contains(s.id()))) {
            return Optional.empty();
        }
        List<Span> source = owners.stream()
                .map(o -> sentence.spanOf(sentence.nounPhrase(o)))
                .sorted()
                .toList();
        Span words = words(sentence, content);
        return Optional.of(new Statement(
                "s0",
                speakers.stream().map(Actor::id).toList(),
                source,
                cue,
                List.of(words),
                List.of(),
                Manner.INDIRECT,
                act,
                Optional.empty(),
                List.of(),
                about(sentence, content, speakers),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                anonymities.of(sentence, owners, speakers),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.concat(source.stream(), Stream.of(cue, words))
                        .sorted()
                        .distinct()
                        .toList(),
                RULE));
    }

    private static Span words(Sentence sentence, Token content) {
        List<Token> words = sentence.undatedSubtree(content).stream()
                .filter(t -> !(t.is(Relation.MARKER) && t.head() == content.index()))
                .takeWhile(t -> !isJoinedTelling(sentence, t, content))
                .toList();
        return sentence.spanOf(words);
    }

    /** "denied reports that it had left <b>and said</b> that …": the answer goes on, not the claim. */
    private static boolean isJoinedTelling(Sentence sentence, Token word, Token content) {
        return sentence.children(content, Relation.CONJUNCT).stream()
                .filter(c -> TELLING.contains(c.lemma()) && c.index() > content.index())
                .anyMatch(c -> word.equals(c)
                        || word.is(Relation.COORDINATOR)
                                && word.head() == content.index()
                                && word.index() == c.index() - 1);
    }

    private List<String> about(Sentence sentence, Token content, List<Actor> speakers) {
        return sentence.children(content, Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
                .flatMap(t -> references.cast().at(sentence, t).stream())
                .filter(a -> !speakers.contains(a))
                .map(Actor::id)
                .distinct()
                .toList();
    }
}
