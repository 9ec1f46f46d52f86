package dateline.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a history from the head of a step to that of the next. */
final class StepLines {
    private int number;
    private String time = "";
    private String what = "";
    private List<String> out = new ArrayList<>();
    private List<String> in = new ArrayList<>();

    /** Begins a step if the line is the head of that number; otherwise no step is begun. */
    boolean begin(int expected, String row) {
        String[] cells = row.split("\t", 3);
        boolean head = cells.length == 3 && cells[0].equals(String.valueOf(expected));
        number = head ? expected : 0;
        time = head ? cells[1] : "";
        what = head ? cells[2] : "";
        out = new ArrayList<>();
        in = new ArrayList<>();
        return head;
    }

    /** Takes a line that the step took out or put in; false for any other. */
    boolean add(String row) {
        boolean isOut = row.startsWith("-\t");
        if (number == 0 || !isOut && !row.startsWith("+\t")) {
            return false;
        }
        (isOut ? out : in).add(row.substring(2));
        return true;
    }

    /** The step, if one was begun. */
    Optional<HistoryStep> step() {
        return number == 0 ? Optional.empty() : Optional.of(new HistoryStep(number, time, what, out, in));
    }
}
