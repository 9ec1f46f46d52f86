package dateline.measure.telling;

import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Event;
import dateline.record.Reading;
import dateline.record.Sourced;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Support;
import dateline.record.Support.Basis;
import dateline.record.Tally;
import dateline.record.When;
import dateline.record.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The values of the records of one report, held against the marks. Of values that were carried, or follow from what the report is
 * about, each is counted by itself as well: an actor of several alone.
 */
final class Values {
    private final Reading reading;
    private final Judgement judgement;
    private final Map<String, ValueFigure> figures = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    Values(Reading reading) {
        this.reading = reading;
        this.judgement = new Judgement(reading);
    }

    /** The figures by value: "event doer". */
    Map<String, ValueFigure> figures() {
        return figures;
    }

    /** What is not right, a line each. */
    List<String> faults() {
        return faults;
    }

    void judge(Mark mark, Sourced record) {
        if (record instanceof Event event) {
            actors("event doer", mark, "doer", event.sides().sources());
            actors("event target", mark, "target", event.sides().targets());
            where("event place", mark, event.where());
            when("event day", mark, event.when());
        } else if (record instanceof Tally tally) {
            actors("tally claimant", mark, "claimed by", tally.claimedBy());
            where("tally place", mark, tally.where());
            when("tally day", mark, tally.when());
        } else if (record instanceof Statement statement) {
            when("statement day", mark, statement.when());
        }
    }

    private void actors(String name, Mark mark, String field, List<ActorReference> actors) {
        mark.value(field).ifPresent(value -> {
            boolean right = judgement.areRight(value, actors);
            count(name, mark, value, !actors.isEmpty(), right, names(actors));
            for (ActorReference actor : actors) {
                boolean one = judgement.isRight(value, actor);
                basis(actor.support(), one);
                country(actor, value, one);
            }
        });
    }

    /** A country that follows from the report is judged where the words are those marked. */
    private void country(ActorReference reference, MarkedValue value, boolean right) {
        Optional<Actor> actor = reading.actor(reference.actor());
        boolean same = value.alternatives().stream()
                .flatMap(a -> a.words().stream())
                .anyMatch(reference.support().span()::overlaps);
        if (same) {
            actor.flatMap(Actor::home)
                    .filter(h -> h.basis() != Basis.SAID)
                    .ifPresent(h -> add("country " + lower(h.basis()), one(right)));
        }
    }

    private void where(String name, Mark mark, Optional<Where> where) {
        mark.value("where").ifPresent(value -> {
            boolean right = judgement.isRight(value, where);
            count(
                    name,
                    mark,
                    value,
                    where.isPresent(),
                    right,
                    where.map(w -> words(w.support().span())).orElse("-"));
            where.ifPresent(w -> basis(w.support(), right));
        });
    }

    private void when(String name, Mark mark, Optional<When> when) {
        mark.value("day").ifPresent(value -> {
            boolean right = judgement.isDay(value, when);
            String given = when.map(w -> w.start().or(w::end).orElse("") + " " + words(w.span()))
                    .orElse("-");
            count(name, mark, value, when.isPresent(), right, given);
            when.ifPresent(w -> basis(w.support(), right));
        });
    }

    private void count(String name, Mark mark, MarkedValue value, boolean given, boolean right, String words) {
        ValueFigure figure = ValueFigure.of(value, given, right);
        add(name, figure);
        if (figure.right() < figure.settled() || figure.made() > 0) {
            faults.add(mark.id() + " " + name + ": expected "
                    + value.alternatives().get(0).text()
                    + value.alternatives().get(0).parties() + ", found " + words);
        }
    }

    private void basis(Support support, boolean right) {
        if (!support.isSaid()) {
            add("value " + lower(support.basis()), one(right));
        }
    }

    private static ValueFigure one(boolean right) {
        return new ValueFigure(1, right ? 1 : 0, 0, 0, 0);
    }

    private void add(String name, ValueFigure figure) {
        figures.merge(name, figure, ValueFigure::and);
    }

    private String names(List<ActorReference> actors) {
        return actors.stream()
                .map(r -> reading.actor(r.actor())
                                .map(a -> a.name() + " " + a.code().orElse(""))
                                .orElse("")
                        + (r.support().isSaid() ? "" : " [" + lower(r.support().basis()) + "]"))
                .toList()
                .toString();
    }

    private String words(Span span) {
        return "\"" + reading.words(span) + "\"";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
