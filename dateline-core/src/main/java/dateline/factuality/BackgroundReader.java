package dateline.factuality;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Tense;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Published;
import dateline.record.When;
import dateline.time.Times;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what lies clearly before the news of a report: more than a month before it came out, reported in the past perfect
 * ("had seized the town"), with "previously" or "at the time", or as what something else has lasted since ("since the
 * invasion").
 */
public final class BackgroundReader {
    private static final int DAYS = 31;

    private final Optional<LocalDate> published;

    private final Set<String> before;
    private final Set<String> dating;
    private final Set<String> yearsIn;
    private final Set<String> years;

    public BackgroundReader(Optional<Published> published, ListedWords lists) {
        this.before = lists.named("before-the-news");
        this.dating = lists.named("dating");
        this.yearsIn = lists.named("years-in");
        this.years = lists.named("long-unit");
        this.published = published.map(Published::date);
    }

    public Recency read(Clause act, Optional<When> when) {
        if (isPastPerfect(act)) {
            return new Recency(true, "“had” tells it as past before the news");
        }
        Optional<String> earlier = before(act);
        if (earlier.isPresent()) {
            return new Recency(true, "“" + earlier.get() + "” tells it as past before the news");
        }
        if (isDating(act)) {
            return new Recency(true, "it only dates something else, by “since” or “during”");
        }
        if (when.isEmpty() && isKnown(act)) {
            return new Recency(true, "it is spoken of as known, to tell what something else is about");
        }
        if (lastsYears(act)) {
            return new Recency(true, "it sums up years");
        }
        return aged(act, when.filter(w -> Times.isOfPredicate(act, w)).flatMap(this::lastDay));
    }

    private Recency aged(Clause act, Optional<LocalDate> last) {
        if (last.isEmpty() || published.isEmpty()) {
            return new Recency(false, "nothing says that it lies before the news");
        }
        boolean old = last.get().isBefore(published.get().minusDays(DAYS));
        boolean lasts =
                act.kind() == Clause.Kind.VERBAL && act.tense() == Tense.PRESENT; // "has supported it since 1998"
        if (old && lasts) {
            return new Recency(false, "it has lasted since " + last.get());
        }
        String than = old ? " is more than " : " is not more than ";
        return new Recency(old, last.get() + than + DAYS + " days before the report");
    }

    /** "said that rebels had left" only puts "left" into another's mouth. */
    private static boolean isPastPerfect(Clause act) {
        boolean reported = act.link() == Link.COMPLEMENT
                && act.above().filter(a -> a.tense() != Tense.PRESENT).isPresent();
        return act.perfect() && act.tense() == Tense.PAST && !reported;
    }

    private Optional<String> before(Clause act) {
        return act.predicate().children(Relation.ADVERB, Relation.MODIFIER).stream()
                .map(a -> a.text().toLowerCase(Locale.ROOT))
                .filter(a -> before.contains(a) || a.equals("previous"))
                .findFirst();
    }

    private boolean isDating(Clause act) {
        Stream<String> words = act.kind() == Clause.Kind.VERBAL
                ? act.marker().stream()
                : act.predicate().head().filter(h -> h.is(Relation.PREPOSITION)).map(Word::lemma).stream();
        return words.anyMatch(dating::contains);
    }

    /** "the trial for <b>the murder</b> of the mayor": a known act that only says what another noun is about. */
    private static boolean isKnown(Clause act) {
        Word noun = act.predicate();
        boolean definite = noun.children(Relation.DETERMINER).stream()
                        .anyMatch(d -> d.lemma().equals("the"))
                || !noun.children(Relation.POSSESSOR).isEmpty();
        return act.kind() == Clause.Kind.NOMINAL
                && definite
                && noun.head()
                        .filter(h -> h.is(Relation.PREPOSITION))
                        .flatMap(Word::head)
                        .filter(Word::isNominal)
                        .isPresent();
    }

    /** "killed 70,000 people <b>in ten years</b>". */
    private boolean lastsYears(Clause act) {
        return act.obliques().stream()
                .filter(o -> yearsIn.contains(o.preposition()))
                .map(Clause.Oblique::word)
                .anyMatch(w -> years.contains(w.lemma()) && w.is(PartOfSpeech.PLURAL_NOUN));
    }

    /** The last day of a year, month or day. */
    private Optional<LocalDate> lastDay(When when) {
        return when.end().or(when::start).flatMap(end -> switch (end.length()) {
            case 4 -> Optional.of(LocalDate.of(Integer.parseInt(end), 12, 31));
            case 7 -> Optional.of(LocalDate.parse(end + "-01").plusMonths(1).minusDays(1));
            default -> end.length() >= 10 ? Optional.of(LocalDate.parse(end.substring(0, 10))) : Optional.empty();
        });
    }
}
