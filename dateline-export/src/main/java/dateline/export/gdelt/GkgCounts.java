package dateline.export.gdelt;

import dateline.export.Wording;
import dateline.record.Outcome;
import dateline.record.Reading;
import dateline.record.Tally;
import dateline.record.Tally.Count;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Tallies as counts of the GKG, which has seven types: KILL, WOUND, ARREST, KIDNAP, SEIZE, AFFECT, PROTEST. Other outcomes
 * ("launched", "missing") are none of them and left out. A count is one number: the least that the words allow, else the
 * greatest.
 */
final class GkgCounts {
    private final Reading reading;
    private final Wording wording;

    GkgCounts(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
    }

    /** The cell V1COUNTS. */
    String plain() {
        return GkgText.blocks(blocks(t -> ""));
    }

    /** The cell V2.1COUNTS, with the position of each. */
    String enhanced() {
        return GkgText.blocks(blocks(t -> "#" + wording.start(t.count().span())));
    }

    private List<String> blocks(Function<Tally, String> end) {
        return reading.tallies().stream()
                .flatMap(t -> block(t).map(b -> b + end.apply(t)).stream())
                .toList();
    }

    private Optional<String> block(Tally tally) {
        OptionalLong number = number(tally.count());
        Optional<String> type = type(tally.outcome());
        if (type.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(type.get() + "#" + number.getAsLong() + "#"
                + GkgText.field(tally.of().words()) + "#"
                + GkgPlace.fields(wording.place(tally.where())));
    }

    private static OptionalLong number(Count count) {
        return count.min().isPresent() ? count.min() : count.max();
    }

    private static Optional<String> type(Outcome outcome) {
        return switch (outcome) {
            case KILLED -> Optional.of("KILL");
            case INJURED, CRITICAL -> Optional.of("WOUND");
            case DETAINED -> Optional.of("ARREST");
            case ABDUCTED -> Optional.of("KIDNAP");
            case CAPTURED -> Optional.of("SEIZE");
            case DISPLACED, EVACUATED -> Optional.of("AFFECT");
            case MISSING, LAUNCHED, INTERCEPTED, DESTROYED, DAMAGED, RELEASED -> Optional.empty();
        };
    }
}
