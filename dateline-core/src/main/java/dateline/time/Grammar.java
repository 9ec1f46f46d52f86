package dateline.time;

import dateline.knowledge.Knowledge;
import java.util.List;
import java.util.stream.Stream;

/**
 * All phrases of time, by kind, and the words that may stand before one. Values follow TIMEX3 (ISO-TimeML), as TimeBank
 * annotates them.
 *
 * @param phrases in no order: at one place the longest is taken
 * @param edges "early", "the end of"
 * @param roughly "about", "nearly"
 */
record Grammar(List<Phrase> phrases, Vocabulary edges, Vocabulary roughly) {

    static Grammar of(Knowledge knowledge) {
        Vocabulary months = Vocabulary.of(knowledge, "months");
        Vocabulary weekdays = Vocabulary.of(knowledge, "weekdays");
        Vocabulary parts = Vocabulary.of(knowledge, "parts-of-day");
        Vocabulary roughly = Vocabulary.of(knowledge, "roughly");
        List<Phrase> phrases = Stream.of(
                        new CalendarDates(months, weekdays).phrases(),
                        new Weekdays(weekdays, parts).phrases(),
                        new RelativeDays(parts).phrases(),
                        Periods.phrases(),
                        Shifts.phrases(roughly),
                        new Repetitions(
                                        Vocabulary.of(knowledge, "repetitions"),
                                        months,
                                        parts,
                                        Vocabulary.of(knowledge, "figures"))
                                .phrases(),
                        Lengths.phrases(),
                        new ClockTimes(Vocabulary.of(knowledge, "zones"), Vocabulary.of(knowledge, "points-of-day"))
                                .phrases(),
                        new Quarters(Vocabulary.of(knowledge, "ordinals")).phrases(),
                        new Seasons(Vocabulary.of(knowledge, "seasons")).phrases(),
                        Years.phrases(),
                        new Holidays(Vocabulary.of(knowledge, "holidays")).phrases(),
                        new VagueTimes(Vocabulary.of(knowledge, "vague"), Vocabulary.of(knowledge, "vague-adjectives"))
                                .phrases())
                .flatMap(List::stream)
                .toList();
        return new Grammar(phrases, Vocabulary.of(knowledge, "edges"), roughly);
    }
}
