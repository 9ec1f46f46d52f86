package dateline.statement;

import dateline.actor.Actor;
import dateline.article.Quotation;
import dateline.finding.Found;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.place.Place;
import dateline.provenance.Span;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.statement.Statement.Anonymity;
import dateline.statement.Statement.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds statements: words, beliefs, wishes and intentions that a report attributes to somebody. Immutable, safe to share. */
public final class StatementReader {
    private final CueReader cues;
    private final SpeakerLabelReader labels;
    private final ActWords actWords;
    private final Settings settings;

    public StatementReader(Knowledge knowledge) {
        this.cues = new CueReader(knowledge);
        this.labels = new SpeakerLabelReader(knowledge);
        this.actWords = new ActWords(knowledge);
        this.settings = new Settings(knowledge);
    }

    public Found<Statement> read(References references) {
        return new Attempt(references).read();
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final AnalyzedArticle article;
        private final Quotations quotations;

        Attempt(References references) {
            this.references = references;
            this.article = references.article();
            this.quotations = new Quotations(article);
        }

        Found<Statement> read() {
            List<Statement> found = new AttributionReader(cues, references, quotations, marked())
                    .read().stream().map(a -> statement(a.cue(), a.content())).toList();
            return Found.of(numbered(found));
        }

        /** What a label or signature attributes, without a word for speaking. */
        private List<Attribution> marked() {
            List<Attribution> found = new ArrayList<>(new Turns(labels, references, quotations).read());
            found.addAll(new Signatures(article, quotations).read());
            return found;
        }

        private Statement statement(Cue cue, List<Span> content) {
            List<Actor> speakers = actors(cue.sentence(), cue.speakers());
            List<Span> source = sources(cue);
            List<Sentence> sentences = sentencesOf(cue, content);
            SpeechAct act = cue.neutral() ? actWords.act(sentences, content) : cue.act();
            return new Statement(
                    "s0",
                    ids(speakers),
                    source,
                    cue.span(),
                    content,
                    manner(content),
                    act,
                    ids(actors(cue.sentence(), cue.addressees())),
                    ids(about(cue, act, sentences, content)),
                    references.times().of(cue.clause()),
                    references.places().of(cue.clause()).map(Place::id),
                    settings.of(cue.clause()),
                    anonymity(speakers),
                    Optional.empty(),
                    Optional.empty(),
                    evidence(source, cue.span(), content),
                    cue.rule());
        }

        private List<Sentence> sentencesOf(Cue cue, List<Span> content) {
            return article.sentences().stream()
                    .skip(Math.max(0, cue.sentence().index() - 3))
                    .limit(7)
                    .filter(s -> content.stream().anyMatch(c -> c.overlaps(s.span())))
                    .toList();
        }

        private List<Span> sources(Cue cue) {
            return cue.speakers().stream()
                    .map(s -> cue.sentence().spanOf(cue.sentence().nounPhrase(s)))
                    .distinct()
                    .sorted()
                    .toList();
        }

        private List<Actor> actors(Sentence sentence, List<Token> heads) {
            return heads.stream()
                    .flatMap(h -> references.cast().at(sentence, h).stream())
                    .distinct()
                    .toList();
        }

        /** Whom it is about: as the cue says, else who does it in what is blamed or demanded. */
        private List<Actor> about(Cue cue, SpeechAct act, List<Sentence> sentences, List<Span> content) {
            List<Actor> told = actors(cue.sentence(), cue.about());
            boolean aims = act == SpeechAct.ACCUSE || act == SpeechAct.CRITICISE || act == SpeechAct.DEMAND;
            if (!told.isEmpty() || !aims) {
                return told;
            }
            return sentences.stream()
                    .flatMap(s -> s.clauses().stream())
                    .filter(c -> content.stream().anyMatch(x -> x.contains(c.span())))
                    .flatMap(c -> actors(c.sentence(), c.doers()).stream())
                    .limit(1)
                    .toList();
        }

        private Manner manner(List<Span> content) {
            boolean all = !content.isEmpty() && content.stream().allMatch(this::isQuoted);
            boolean some =
                    content.stream().anyMatch(c -> !quotations.overlapping(c).isEmpty());
            return all ? Manner.DIRECT : some ? Manner.MIXED : Manner.INDIRECT;
        }

        private boolean isQuoted(Span span) {
            return quotations
                    .at(span.start())
                    .filter(q -> q.span().end() >= span.end() || continues(q, span))
                    .isPresent();
        }

        /** One quotation after another: “A.” “B.” */
        private boolean continues(Quotation quotation, Span span) {
            return quotations
                    .after(quotation.span().end())
                    .filter(next -> next.span().start() - quotation.span().end() <= 3
                            && next.span().end() >= span.end())
                    .isPresent();
        }

        private Anonymity anonymity(List<Actor> speakers) {
            boolean named = speakers.stream()
                    .anyMatch(a -> a.kind() == Actor.Kind.PERSON
                            || a.kind() == Actor.Kind.COUNTRY
                            || a.kind() == Actor.Kind.ORGANIZATION);
            boolean described = speakers.stream().anyMatch(Actor::isCoded);
            return named ? Anonymity.NAMED : described ? Anonymity.DESCRIBED : Anonymity.ANONYMOUS;
        }

        private List<Statement> numbered(List<Statement> found) {
            List<Statement> inOrder = found.stream()
                    .sorted((a, b) -> a.evidence().get(0).compareTo(b.evidence().get(0)))
                    .toList();
            List<Statement> numbered = new ArrayList<>();
            for (Statement statement : inOrder) {
                numbered.add(Extended.numbered(statement, "s" + (numbered.size() + 1)));
            }
            return numbered.stream()
                    .map(s -> Extended.within(s, outer(s, numbered)))
                    .toList();
        }

        private Optional<String> outer(Statement inner, List<Statement> all) {
            return all.stream()
                    .filter(o -> !o.id().equals(inner.id()) && o.covers(inner.cue()))
                    .min((a, b) -> Integer.compare(length(a), length(b)))
                    .map(Statement::id);
        }

        private int length(Statement statement) {
            return statement.content().stream().mapToInt(Span::length).sum();
        }
    }

    private static List<Span> evidence(List<Span> source, Span cue, List<Span> content) {
        return Stream.of(source.stream(), Stream.of(cue), content.stream())
                .flatMap(s -> s)
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).distinct().toList();
    }
}
