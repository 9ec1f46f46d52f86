package dateline.measure.telling;

import dateline.measure.telling.MarkedValue.Alternative;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Place;
import dateline.record.Reading;
import dateline.record.Span;
import dateline.record.When;
import dateline.record.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a value of a reading is the marked one. An approximation: an actor is right by country and sector, so that another
 * of the same code is not told apart, and plain "MLI" passes for "MLIMIL"; where no code is marked, by its words or a word of
 * its name. A place is right by its name or its words. Of a time only the day is judged.
 */
final class Judgement {
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}(?:-W\\d\\d|-\\d\\d(?:-\\d\\d)?)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final int DAY_LENGTH = "2025-12-02".length();

    private final Reading reading;

    Judgement(Reading reading) {
        this.reading = reading;
    }

    /** Whether these are the parties, all of them and no other. */
    boolean areRight(MarkedValue value, List<ActorReference> actors) {
        return value.alternatives().stream().anyMatch(a -> areRight(a, actors));
    }

    private boolean areRight(Alternative marked, List<ActorReference> actors) {
        if (marked.isNone() || actors.isEmpty()) {
            return marked.isNone() && actors.isEmpty();
        }
        return actors.stream().allMatch(r -> isOneOf(marked, r))
                && marked.parties().stream().allMatch(p -> actors.stream().anyMatch(r -> isParty(p, r)));
    }

    /** Whether this is one of the parties. */
    boolean isRight(MarkedValue value, ActorReference actor) {
        return value.alternatives().stream().anyMatch(a -> isOneOf(a, actor));
    }

    private boolean isOneOf(Alternative marked, ActorReference reference) {
        return marked.parties().isEmpty()
                ? reading.actor(reference.actor())
                        .filter(a -> isNamed(marked, a.name(), a.mentions()))
                        .isPresent()
                : marked.parties().stream().anyMatch(p -> isParty(p, reference));
    }

    private boolean isParty(Set<String> codes, ActorReference reference) {
        Set<String> own = reading.actor(reference.actor()).map(Judgement::codes).orElse(Set.of());
        return own.stream().anyMatch(o -> codes.stream().anyMatch(c -> c.startsWith(o) || o.startsWith(c)));
    }

    private static Set<String> codes(Actor actor) {
        Set<String> codes = new TreeSet<>();
        actor.sectors().forEach(s -> codes.add(actor.country().orElse("") + s.code()));
        if (codes.isEmpty()) {
            actor.country().ifPresent(codes::add);
        }
        return codes;
    }

    private static boolean isNamed(Alternative marked, String name, List<Span> mentions) {
        boolean words = mentions.stream().anyMatch(m -> marked.words().stream().anyMatch(m::overlaps));
        Matcher word = WORD.matcher(name.toLowerCase(Locale.ROOT));
        String text = marked.text().toLowerCase(Locale.ROOT);
        while (!words && word.find()) {
            words = text.contains(word.group());
        }
        return words;
    }

    boolean isRight(MarkedValue value, Optional<Where> where) {
        return value.alternatives().stream()
                .anyMatch(a -> where.map(w -> !a.isNone() && isRight(a, w)).orElse(a.isNone()));
    }

    private boolean isRight(Alternative marked, Where where) {
        Optional<Place> place = reading.place(where.place());
        return place.filter(p -> isPlace(marked, p)).isPresent()
                || marked.words().stream().anyMatch(where.support().span()::overlaps);
    }

    private static boolean isPlace(Alternative marked, Place place) {
        return marked.text().toLowerCase(Locale.ROOT).contains(place.name().toLowerCase(Locale.ROOT))
                || place.mentions().stream()
                        .anyMatch(m -> marked.words().stream().anyMatch(m::overlaps));
    }

    boolean isDay(MarkedValue value, Optional<When> when) {
        return value.alternatives().stream()
                .anyMatch(a -> when.map(w -> !a.isNone() && isDay(a, w)).orElse(a.isNone()));
    }

    private static boolean isDay(Alternative marked, When when) {
        Set<String> days = new TreeSet<>();
        Matcher day = DAY.matcher(marked.text());
        while (day.find()) {
            days.add(day.group());
        }
        boolean starts =
                when.start().or(when::end).map(s -> days.contains(day(s))).orElse(false);
        boolean ends =
                when.end().or(when::start).map(e -> days.contains(day(e))).orElse(false);
        return starts && (ends || marked.text().startsWith("since"));
    }

    private static String day(String instant) {
        return instant.substring(0, Math.min(DAY_LENGTH, instant.length()));
    }
}
