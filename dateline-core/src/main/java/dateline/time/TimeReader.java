package dateline.time;

import dateline.article.Article;
import dateline.article.Part;
import dateline.article.Published;
import dateline.finding.Found;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.provenance.Doubt;
import dateline.provenance.Span;
import dateline.rule.Knowledge;
import dateline.time.TimeExpression.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Finds phrases that tell when, how long and how often, and resolves them on the day the report came out and on the dates told
 * before them. Safe to share.
 */
public final class TimeReader {
    private final TimeWords words;
    private final PhraseFinder finder;
    private final OutlookReader outlooks;

    /** With the project's own words of time. */
    public TimeReader() {
        this(Knowledge.builtIn());
    }

    /** Throws {@link dateline.rule.RuleException} with what is wrong with the tables of "time". */
    public TimeReader(Knowledge knowledge) {
        this.words = new TimeWords(knowledge);
        this.finder = new PhraseFinder(Grammar.of(knowledge));
        this.outlooks = new OutlookReader(Vocabulary.of(knowledge, "ahead"));
    }

    public Found<TimeExpression> read(AnalyzedArticle analyzed) {
        return new Report(analyzed).read();
    }

    /** The reading of one report, with what it has told so far. */
    private final class Report {
        private final AnalyzedArticle analyzed;
        private final Article article;
        private final Optional<LocalDate> published;
        private final List<TimeExpression> found = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private final boolean account;
        private Told told = Told.NOTHING;

        Report(AnalyzedArticle analyzed) {
            this.analyzed = analyzed;
            this.article = analyzed.article();
            this.published = article.published().map(Published::date);
            this.account = Narration.isAccount(analyzed);
        }

        Found<TimeExpression> read() {
            article.parts(Part.Kind.DATELINE).forEach(part -> read(part.span(), phrase -> Outlook.BACK));
            for (Sentence sentence : analyzed.sentences()) {
                if (words.mayBeIn(sentence)) {
                    read(sentence.span(), phrase -> outlooks.of(sentence, phrase));
                }
            }
            return new Found<>(found, doubts);
        }

        private void read(Span stretch, Function<Span, Outlook> outlook) {
            String text = article.words(stretch);
            List<Hit> hits = finder.find(text);
            for (int i = 0; i < hits.size(); i++) {
                Hit clock = hits.get(i);
                Hit hit = clock;
                Optional<Hit> day =
                        i + 1 < hits.size() ? DayBeside.behind(text, clock, hits.get(i + 1)) : Optional.empty();
                day.flatMap(d -> meaning(
                                d, stretch, span -> ahead(outlook.apply(span), outlook.apply(clock.in(stretch)))))
                        .ifPresent(m -> told = told.and(m, "day", published));
                if (day.isPresent() && DayBeside.isJoined(text, hit, day.get())) {
                    hit = hit.to(day.get().end());
                    i++;
                }
                add(text, hit, stretch, outlook);
            }
        }

        private Optional<Meaning> meaning(Hit hit, Span stretch, Function<Span, Outlook> outlook) {
            Anchor anchor = new Anchor(published, account ? told : told.withoutScene(), outlook.apply(hit.in(stretch)));
            return hit.phrase().sense().of(hit.words(), anchor);
        }

        private void add(String text, Hit hit, Span stretch, Function<Span, Outlook> outlook) {
            meaning(hit, stretch, outlook).ifPresent(meaning -> {
                told = told.and(meaning, hit.phrase().name(), published);
                add(text, hit, meaning, stretch);
            });
        }

        private void add(String text, Hit hit, Meaning meaning, Span stretch) {
            Optional<Matcher> edge = mayHaveEdge(meaning) ? finder.edgeBefore(text, hit) : Optional.empty();
            Hit narrowed = edge.map(m -> hit.from(m.start())).orElse(hit);
            Optional<Matcher> roughly =
                    finder.roughlyBefore(text, narrowed).filter(m -> fits(m, text, narrowed, meaning));
            Hit whole = roughly.map(m -> narrowed.from(m.start())).orElse(narrowed);
            keep(whole, roughly.isPresent() ? meaning.roughly() : meaning, whole.in(stretch));
        }

        private void keep(Hit hit, Meaning meaning, Span span) {
            TimeExpression expression = new TimeExpression(
                    "t" + (found.size() + 1),
                    span,
                    meaning.type(),
                    meaning.value(),
                    meaning.start(),
                    meaning.end(),
                    hit.phrase().name());
            found.add(expression);
            TimeDoubts.about(article, expression, meaning, doubts).ifPresent(doubts::add);
        }
    }

    private static Outlook ahead(Outlook one, Outlook other) {
        return other == Outlook.AHEAD ? other : one;
    }

    private static boolean mayHaveEdge(Meaning meaning) {
        return meaning.start().isPresent() || meaning.value().isEmpty();
    }

    /** "About", "nearly" before any date or length; the words of bounds ("over", "more than") before lengths alone. */
    private static boolean fits(Matcher roughly, String text, Hit hit, Meaning meaning) {
        if (meaning.type() == Type.DURATION) {
            return !text.substring(hit.start()).matches("(?is)(?:the|past|last|next|coming)\\b.*")
                    && meaning.value().filter(v -> v.contains("X")).isEmpty();
        }
        return mayHaveEdge(meaning) && Words.of(roughly.group("word")).matches("about|around|nearly|almost|circa");
    }
}
