package dateline.time;

import dateline.article.Article;
import dateline.article.Published;
import dateline.finding.Found;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Doubt;
import dateline.provenance.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Finds phrases that tell when, how long and how often, and resolves them on the day the report came out. Safe to share. */
public final class TimeReader {
    /** A sentence with none of these and no digit tells no time. */
    private static final Set<String> CALENDAR_WORDS = Set.of(
            "day",
            "today",
            "tomorrow",
            "yesterday",
            "tonight",
            "overnight",
            "night",
            "morning",
            "afternoon",
            "evening",
            "noon",
            "midnight",
            "midday",
            "week",
            "weekend",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "hour",
            "minute",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon.",
            "tue.",
            "tues.",
            "wed.",
            "thu.",
            "thurs.",
            "fri.",
            "sat.",
            "sun.",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "now",
            "currently",
            "present",
            "moment",
            "recently",
            "lately",
            "previously",
            "formerly",
            "past",
            "future",
            "soon",
            "ago",
            "daily",
            "weekly",
            "monthly",
            "quarterly",
            "annually",
            "yearly",
            "annual",
            "nowadays",
            "earlier",
            "later",
            "two-day",
            "three-day");

    public Found<TimeExpression> read(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        Optional<LocalDate> published = article.published().map(Published::date);
        Optional<LocalDate> last = Optional.empty();
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : analyzed.sentences()) {
            if (mayTellTime(sentence)) {
                for (Hit hit : hits(sentence, article.words(sentence.span()), published, last)) {
                    found.add(expression(hit, "t" + (found.size() + 1)));
                    last = day(hit.meaning()).or(() -> published);
                }
            }
        }
        return new Found<>(found, doubts(article, found));
    }

    private record Hit(Span span, Meaning meaning, String rule) {}

    private static boolean mayTellTime(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean told = Character.isDigit(token.text().charAt(0))
                    || CALENDAR_WORDS.contains(token.lemma())
                    || token.entity().equals("DATE")
                    || token.entity().equals("TIME")
                    || token.text().indexOf('-') > 0
                            && token.text().toLowerCase(Locale.ROOT).matches(".*(day|week|month|year|hour|quarter).*");
            if (told) {
                return true;
            }
        }
        return false;
    }

    /** The phrases of a sentence from left to right; of those that begin at one place the longest. */
    private static List<Hit> hits(
            Sentence sentence, String words, Optional<LocalDate> published, Optional<LocalDate> last) {
        List<Hit> all = new ArrayList<>();
        int start = sentence.span().start();
        for (Grammar.Phrase phrase : Grammar.PHRASES) {
            Matcher matcher = phrase.pattern().matcher(words);
            while (matcher.find()) {
                Span span = new Span(start + matcher.start(), start + matcher.end());
                Anchor anchor = new Anchor(published, last, isFuture(sentence, span));
                phrase.meaning().apply(matcher, anchor).ifPresent(m -> all.add(new Hit(span, m, phrase.name())));
            }
        }
        all.sort((a, b) -> a.span().compareTo(b.span()));
        List<Hit> chosen = new ArrayList<>();
        for (Hit hit : all) {
            boolean free =
                    chosen.isEmpty() || !chosen.get(chosen.size() - 1).span().overlaps(hit.span());
            if (free) {
                chosen.add(hit);
            }
        }
        return chosen;
    }

    private static boolean isFuture(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .findFirst()
                .flatMap(sentence::clauseAround)
                .map(TimeReader::isFuture)
                .orElse(false);
    }

    private static boolean isFuture(Clause clause) {
        return clause.tense() == Clause.Tense.FUTURE
                || clause.modality().filter(m -> m == Modality.FUTURE).isPresent()
                || clause.marker().filter(m -> m.equals("to")).isPresent();
    }

    private static Optional<LocalDate> day(Meaning meaning) {
        return meaning.start().filter(s -> s.length() == 10).map(LocalDate::parse);
    }

    private static TimeExpression expression(Hit hit, String id) {
        Meaning meaning = hit.meaning();
        return new TimeExpression(
                id, hit.span(), meaning.type(), meaning.value(), meaning.start(), meaning.end(), hit.rule());
    }

    private static List<Doubt> doubts(Article article, List<TimeExpression> found) {
        return found.stream()
                .filter(t -> t.value().isEmpty() && article.published().isEmpty())
                .findFirst()
                .map(t -> List.of(Doubt.of(
                        t.id(),
                        t.span(),
                        "the day of publication is unknown, so \"" + article.words(t.span())
                                + "\" and phrases like it could not be resolved; give it with --published")))
                .orElse(List.of());
    }
}
