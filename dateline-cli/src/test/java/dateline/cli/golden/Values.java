package dateline.cli.golden;

import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Phrase;
import dateline.record.Place;
import dateline.record.Pledge.Amount;
import dateline.record.Reading;
import dateline.record.ReportRecord;
import dateline.record.Support;
import dateline.record.Support.Basis;
import dateline.record.When;
import dateline.record.When.DayPart;
import dateline.record.Where;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values of records in one part of a report, each with its words and, where the record itself does not say it, the basis:
 * {@code Mali's army (MLIMIL) «the army» ¶2 [carried from E «shelled»]}. What is empty is "-".
 */
final class Values {
    private final Reading reading;
    private final Quoted quoted;
    private final int part;

    Values(Reading reading, Quoted quoted, int part) {
        this.reading = reading;
        this.quoted = quoted;
        this.part = part;
    }

    String actors(List<ActorReference> actors) {
        String all = actors.stream().map(this::actor).collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    String actor(ActorReference reference) {
        return reading.actor(reference.actor())
                        .map(a -> a.name() + " (" + code(a) + ")")
                        .orElse(reference.actor())
                + " " + support(reference.support());
    }

    static String code(Actor actor) {
        return actor.code().orElse("no code");
    }

    String where(Optional<Where> where) {
        return where.map(w -> reading.place(w.place()).map(Values::name).orElse(w.place()) + " " + support(w.support()))
                .orElse("-");
    }

    private static String name(Place place) {
        return place.name() + place.country().map(c -> " (" + c + ")").orElse("");
    }

    String when(Optional<When> when) {
        return when.map(w ->
                        range(w.start(), w.end()) + w.part().map(Values::part).orElse("") + " " + support(w.support()))
                .orElse("-");
    }

    private static String part(DayPart part) {
        return " " + lower(part);
    }

    static String range(Optional<String> start, Optional<String> end) {
        return start.equals(end) ? start.orElse("-") : start.orElse("") + "/" + end.orElse("");
    }

    String phrase(Phrase phrase) {
        return quoted.in(part, phrase.span());
    }

    String amount(Amount amount) {
        return number(amount.min()) + ".." + number(amount.max()) + " "
                + amount.currency().orElse("no currency") + " " + quoted.in(part, amount.span());
    }

    private static String number(Optional<Double> sum) {
        return sum.map(s -> String.format(Locale.ROOT, "%.0f", s)).orElse("");
    }

    /** The words that a value was read from. */
    String support(Support support) {
        String from = support.from().map(f -> " from " + record(f)).orElse("");
        return quoted.in(part, support.span()) + (support.isSaid() ? "" : " [" + lower(support.basis()) + from + "]");
    }

    /** How the country of an actor is known, if not by its own words. */
    String home(Actor actor) {
        return actor.home()
                .filter(h -> h.basis() != Basis.SAID)
                .map(h -> "country [" + lower(h.basis()) + "]"
                        + h.span().map(s -> " " + quoted.in(part, s)).orElse(""))
                .orElse("");
    }

    /** A record by its kind and its most telling words. */
    String record(String id) {
        return reading.byId(id).map(this::record).orElse(id);
    }

    private String record(ReportRecord record) {
        return Lines.letter(record) + " " + quoted.in(part, Lines.anchor(record));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
