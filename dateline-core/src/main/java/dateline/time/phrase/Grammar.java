package dateline.time.phrase;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * All phrases of time, by kind, and the words that may stand before one. Values follow TIMEX3 (ISO-TimeML), as TimeBank
 * annotates them.
 *
 * @param phrases in no order: at one place the longest is taken
 * @param edges "early", "the end of"
 * @param edgesOfDay what "early" and "late" mean before a day
 * @param roughly what fits "about", "nearly"
 * @param directions "last", "next"
 */
public record Grammar(
        List<TimePhrase> phrases,
        TimeVocabulary edges,
        TimeVocabulary edgesOfDay,
        String roughly,
        DirectionWords directions) {

    public static Grammar of(Knowledge knowledge) {
        ListedWords lists = ListedWords.of(knowledge, "time");
        TimeVocabulary months = TimeVocabulary.of(knowledge, "months");
        TimeVocabulary weekdays = TimeVocabulary.of(knowledge, "weekdays");
        TimeVocabulary parts = TimeVocabulary.of(knowledge, "parts-of-day");
        String roughly = ListedWords.of(knowledge, "language")
                .anyOf("about", "some", "nearly", "less-than", "more-than", "at-least", "at-most");
        List<TimePhrase> phrases = Stream.of(
                        new CalendarDates(months, weekdays, parts).phrases(),
                        new Weekdays(weekdays, parts).phrases(),
                        new RelativeDays(parts, TimeVocabulary.of(knowledge, "named-days")).phrases(),
                        RelativePeriods.phrases(),
                        Offsets.phrases(roughly),
                        new Recurrences(
                                        TimeVocabulary.of(knowledge, "repetitions"),
                                        months,
                                        parts,
                                        TimeVocabulary.of(knowledge, "figures"))
                                .phrases(),
                        Durations.phrases(),
                        new ClockTimes(
                                        TimeVocabulary.of(knowledge, "zones"),
                                        TimeVocabulary.of(knowledge, "points-of-day"),
                                        TimeVocabulary.of(knowledge, "turns-of-day"))
                                .phrases(),
                        new Quarters(TimeVocabulary.of(knowledge, "ordinals")).phrases(),
                        new Seasons(TimeVocabulary.of(knowledge, "seasons")).phrases(),
                        Years.phrases(TimeVocabulary.of(knowledge, "decades")),
                        new Holidays(TimeVocabulary.of(knowledge, "holidays")).phrases(),
                        new VagueTimes(
                                        TimeVocabulary.of(knowledge, "vague"),
                                        TimeVocabulary.of(knowledge, "vague-adjectives"))
                                .phrases())
                .flatMap(List::stream)
                .map(t -> t.with(lists))
                .toList();
        return new Grammar(
                phrases,
                TimeVocabulary.of(knowledge, "edges"),
                TimeVocabulary.of(knowledge, "edges-of-day"),
                roughly,
                new DirectionWords(lists));
    }
}
