package dateline.statement;

import dateline.article.Quotation;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Circumstances;
import dateline.record.Found;
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
import dateline.statement.act.Conditions;
import dateline.statement.act.SpeakerReference;
import dateline.statement.act.SpeechActReader;
import dateline.statement.answer.NestedSources;
import dateline.statement.answer.Replies;
import dateline.statement.answer.ReportedClaims;
import dateline.statement.answer.StatementChains;
import dateline.statement.content.Attribution;
import dateline.statement.content.AttributionReader;
import dateline.statement.content.Quotations;
import dateline.statement.content.SignedQuotations;
import dateline.statement.content.TranscriptTurns;
import dateline.statement.cue.Cue;
import dateline.statement.cue.CueReader;
import dateline.statement.cue.Cues;
import dateline.statement.cue.NonSpeakers;
import dateline.statement.cue.SourceSpans;
import dateline.statement.cue.SpeakerLabelReader;
import dateline.statement.cue.SpeechNouns;
import dateline.statement.source.Addressees;
import dateline.statement.source.AnonymityReader;
import dateline.statement.source.CueOccasion;
import dateline.statement.source.Occasions;
import dateline.statement.source.Settings;
import dateline.statement.source.SourceAnonymity;
import dateline.statement.source.StatementTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds statements: words, beliefs, wishes and intentions that a report attributes to somebody. Immutable, safe to share. */
public final class StatementReader {
    private final CueReader cueReader;
    private final SpeakerLabelReader labels;
    private final SpeechActReader actWords;
    private final Settings settings;
    private final Addressees addressees;
    private final Lexicon answers;
    private final AnonymityReader withheld;
    private final SpeechNouns nouns;
    private final NonSpeakers speechless;
    private final Conditions conditions;
    private final ListedWords lists;

    public StatementReader(Knowledge knowledge) {
        this.cueReader = new CueReader(knowledge);
        this.labels = new SpeakerLabelReader(knowledge);
        this.actWords = new SpeechActReader(knowledge);
        this.settings = new Settings(knowledge);
        this.addressees = new Addressees(knowledge);
        this.answers = Lexicon.words(knowledge.named("statement/answers.tsv"));
        this.withheld = new AnonymityReader(knowledge);
        this.nouns = new SpeechNouns(knowledge);
        this.conditions = new Conditions(knowledge);
        this.lists = ListedWords.of(knowledge, "statement");
        this.speechless = new NonSpeakers(knowledge);
    }

    public Found<Statement> read(References references) {
        return new Attempt(references).read();
    }

    /** The reading of one report. */
    private final class Attempt {
        private final References references;
        private final AnalyzedArticle article;
        private final Quotations quotations;
        private final Cues cues = new Cues(cueReader);
        private final SourceAnonymity anonymities;
        private final Occasions occasions;

        Attempt(References references) {
            this.references = references;
            this.article = references.article();
            this.quotations = new Quotations(article);
            this.occasions = new Occasions(settings, references, lists);
            this.anonymities = new SourceAnonymity(withheld, references, quotations);
        }

        Found<Statement> read() {
            List<Statement> found = new AttributionReader(cues, speechless, references, quotations, marked())
                    .read().stream().map(a -> statement(a.cue(), a.content())).toList();
            List<Statement> told =
                    new ArrayList<>(anonymities.withhold(new NestedSources(references, anonymities).addTo(found)));
            told.addAll(new ReportedClaims(answers, nouns, references, anonymities, lists).find(told));
            return new Replies(answers, nouns, references, lists).link(StatementChains.link(told));
        }

        /** What a label or signature attributes, without a word for speaking. */
        private List<Attribution> marked() {
            List<Attribution> found = new ArrayList<>(new TranscriptTurns(labels, references, quotations).read());
            found.addAll(new SignedQuotations(article, quotations).read());
            return found;
        }

        private Statement statement(Cue cue, List<Span> content) {
            article.deadline().check();
            List<Actor> speakers = actors(cue.speakers());
            List<Span> source = SourceSpans.find(cue);
            List<Sentence> sentences = sentencesOf(cue, content);
            SpeechActReader.Said said = new SpeechActReader.Said(sentences, content, cues(sentences), voice(speakers));
            Optional<SpeechActReader.Hit> inWords = inWords(cue, said);
            SpeechAct act = inWords.map(SpeechActReader.Hit::act).orElse(cue.act());
            CueOccasion occasion = occasions.read(cue, content);
            return new Statement(
                    "s0",
                    new Source(
                            references.cast().references(cue.speakers()),
                            source,
                            anonymities.judge(cue.speakers(), speakers),
                            Optional.empty()),
                    new Wording(cue.span(), content, conditions.find(cue, act, said), manner(content)),
                    new Speech(act, inWords.map(h -> h.at().span())),
                    new StatementTopics(references).resolve(cue, act, speakers, sentences, content),
                    occasion(cue, speakers, occasion),
                    Links.NONE,
                    new Provenance(evidence(source, cue.span(), content), cue.rule()));
        }

        private Occasion occasion(Cue cue, List<Actor> speakers, CueOccasion told) {
            return new Occasion(
                    addressees.resolve(cue, speakers, told.setting(), references),
                    new Circumstances(told.when(), told.where()),
                    told.setting().map(cue.sentence()::textBetween));
        }

        /** What the words tell, where the cue only asserts; who warns of harm of their own threatens. */
        private Optional<SpeechActReader.Hit> inWords(Cue cue, SpeechActReader.Said said) {
            boolean open = cue.act() == SpeechAct.ASSERT;
            boolean ahead = cue.act() == SpeechAct.WARN || cue.act() == SpeechAct.PROMISE;
            return open || ahead ? actWords.act(said).filter(h -> agrees(cue, h.act())) : Optional.empty();
        }

        private static boolean agrees(Cue cue, SpeechAct told) {
            boolean announced = told == SpeechAct.PREDICT && !cue.neutral();
            return told == SpeechAct.THREATEN || cue.act() == SpeechAct.ASSERT && !announced;
        }

        private SpeakerReference voice(List<Actor> speakers) {
            return actWords.voice(speakers, references.cast(), quotations);
        }

        private List<Cue> cues(List<Sentence> sentences) {
            return sentences.stream().flatMap(s -> cues.read(s).stream()).toList();
        }

        private List<Sentence> sentencesOf(Cue cue, List<Span> content) {
            List<Sentence> all = article.sentences();
            int from = Math.max(0, cue.sentence().index() - 3);
            return all.subList(from, Math.min(all.size(), from + 7)).stream()
                    .filter(s -> content.stream().anyMatch(c -> c.overlaps(s.span())))
                    .toList();
        }

        private List<Actor> actors(List<Word> heads) {
            return heads.stream()
                    .flatMap(h -> references.cast().at(h).stream())
                    .distinct()
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
    }

    private static List<Span> evidence(List<Span> source, Span cue, List<Span> content) {
        return Stream.of(source.stream(), Stream.of(cue), content.stream())
                .flatMap(s -> s)
                .sorted()
                .distinct()
                .toList();
    }
}
