package dateline.time;

import dateline.language.AnalyzedArticle;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Found;
import dateline.record.Published;
import dateline.record.Span;
import dateline.record.TimeExpression;
import dateline.record.TimeExpression.Type;
import dateline.record.When.DayPart;
import dateline.time.phrase.Anchor;
import dateline.time.phrase.Direction;
import dateline.time.phrase.PhraseFinder;
import dateline.time.phrase.PhraseMatch;
import dateline.time.phrase.ReferenceTimes;
import dateline.time.phrase.TimexValue;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The times of one report as they are found from its beginning to its end, with what was told so far. */
final class ReportTimes {
    private final PhraseFinder finder;
    private final Roughness roughness;
    private final Article article;
    private final Optional<LocalDate> published;
    private final boolean account;
    private final List<TimeExpression> found = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private ReferenceTimes told = ReferenceTimes.NOTHING;

    ReportTimes(AnalyzedArticle analyzed, PhraseFinder finder, Roughness roughness, boolean account) {
        this.roughness = roughness;
        this.finder = finder;
        this.article = analyzed.article();
        this.published = article.published().map(Published::date);
        this.account = account;
    }

    /**
     * A sentence or other stretch of a report.
     *
     * @param span where it stands
     * @param text its words
     * @param outlook where the clause around a phrase in it looks
     */
    private record Stretch(Span span, String text, Function<Span, Direction> outlook) {
        Direction outlook(PhraseMatch hit) {
            return outlook.apply(hit.in(span));
        }
    }

    Found<TimeExpression> found() {
        return new Found<>(found, doubts);
    }

    /** Reads a stretch, which stands after all that were read before. */
    void read(Span span, Function<Span, Direction> outlook) {
        Stretch stretch = new Stretch(span, article.words(span), outlook);
        Deque<PhraseMatch> hits = new ArrayDeque<>(finder.find(stretch.text()));
        while (!hits.isEmpty()) {
            PhraseMatch hit = hits.pop();
            if (!hits.isEmpty() && DayBeside.isBehind(stretch.text(), hit, hits.peek())) {
                addOnDay(hit, hits.pop(), stretch);
            } else if (!DayBeside.isNeeded(hit)) {
                add(hit, stretch.outlook(hit), stretch);
            }
        }
    }

    /** A clock time is of the day after it, and both look to the same side: "until 5 p.m. on Friday". */
    private void addOnDay(PhraseMatch clock, PhraseMatch day, Stretch stretch) {
        Direction outlook = ahead(stretch.outlook(clock), stretch.outlook(day));
        meaning(day, outlook).ifPresent(m -> told = told.and(m, day.phrase().name(), published));
        if (DayBeside.isPart(stretch.text(), clock, day)) {
            addAt(meaning(clock, outlook).flatMap(TimexValue::part), day, outlook, stretch);
        } else if (DayBeside.isJoined(stretch.text(), clock, day)) {
            add(clock.to(day.end()), outlook, stretch);
        } else {
            add(clock, outlook, stretch);
            add(day, outlook, stretch);
        }
    }

    private static Direction ahead(Direction one, Direction other) {
        return one == Direction.AHEAD ? one : other;
    }

    private Optional<TimexValue> meaning(PhraseMatch hit, Direction outlook) {
        Anchor anchor = finder.anchor(published, account ? told : told.withoutScene(), outlook);
        return hit.phrase().sense().of(hit.words(), anchor);
    }

    /** "The night of May 3" is May 3 at night. */
    private void addAt(Optional<DayPart> part, PhraseMatch day, Direction outlook, Stretch stretch) {
        meaning(day, outlook).ifPresent(m -> add(day, part.map(m::at).orElse(m), stretch));
    }

    private void add(PhraseMatch hit, Direction outlook, Stretch stretch) {
        meaning(hit, outlook).ifPresent(meaning -> {
            told = told.and(meaning, hit.phrase().name(), published);
            add(hit, meaning, stretch);
        });
    }

    private void add(PhraseMatch hit, TimexValue meaning, Stretch stretch) {
        boolean wholeDay = meaning.type() == Type.DATE && meaning.isDay();
        Optional<PhraseFinder.Start> part = wholeDay ? finder.edgeOfDayBefore(stretch.text(), hit) : Optional.empty();
        if (part.isPresent()) {
            String rule = hit.phrase().name();
            keep(hit.from(part.get().at()).in(stretch.span()), meaning.at(finder.part(part.get())), rule);
        } else {
            addNarrowed(hit, meaning, stretch);
        }
    }

    private void addNarrowed(PhraseMatch hit, TimexValue meaning, Stretch stretch) {
        String text = stretch.text();
        Optional<PhraseFinder.Start> edge = isDated(meaning) ? finder.edgeBefore(text, hit) : Optional.empty();
        PhraseMatch narrowed = edge.map(e -> hit.from(e.at())).orElse(hit);
        Optional<PhraseFinder.Start> roughly =
                finder.roughlyBefore(text, narrowed).filter(r -> stands(r.word(), text, narrowed, meaning));
        PhraseMatch whole = roughly.map(r -> narrowed.from(r.at())).orElse(narrowed);
        keep(
                whole.in(stretch.span()),
                roughly.isPresent() ? meaning.roughly() : meaning,
                hit.phrase().name());
    }

    private void keep(Span span, TimexValue meaning, String rule) {
        String id = "t" + (found.size() + 1);
        TimeExpression expression = new TimeExpression(
                id, span, meaning.type(), meaning.value(), meaning.start(), meaning.end(), meaning.part(), rule);
        found.add(expression);
        TimeDoubts.about(article, expression, meaning, doubts).ifPresent(doubts::add);
    }

    private static boolean isDated(TimexValue meaning) {
        return meaning.start().isPresent() || meaning.value().isEmpty();
    }

    private boolean stands(String roughly, String text, PhraseMatch hit, TimexValue meaning) {
        return meaning.type() == Type.DURATION
                ? roughness.fitsLength(text.substring(hit.start(), hit.end()), meaning)
                : isDated(meaning) && roughness.fitsDate(roughly);
    }
}
