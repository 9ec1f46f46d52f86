package dateline.register;

import java.util.List;
import java.util.Optional;

/**
 * A change of a register.
 *
 * @param number from 1
 * @param time when it was made, as 2026-01-15T09:30:00Z
 * @param what "read 3 reports", "merge", "undo 4"
 * @param out lines of the table that it took out
 * @param in lines that it put in
 */
public record HistoryStep(int number, String time, String what, List<String> out, List<String> in) {
    public HistoryStep {
        out = List.copyOf(out);
        in = List.copyOf(in);
    }

    /** The step that this one takes back; empty for most. */
    Optional<Integer> undoes() {
        return what.matches("undo [0-9]+") ? Optional.of(Integer.valueOf(what.substring(5))) : Optional.empty();
    }
}
