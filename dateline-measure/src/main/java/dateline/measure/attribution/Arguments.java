package dateline.measure.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stood after a program's name: files first to last, and options as "--rounds 8". */
final class Arguments {
    private final String usage;
    private final List<Path> paths = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /** @throws IllegalArgumentException with the usage if there are not so many files or an option lacks its value */
    Arguments(String[] arguments, int files, String usage) {
        this.usage = usage;
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                paths.add(Path.of(arguments[i]));
            } else if (i + 1 < arguments.length) {
                options.put(arguments[i], arguments[++i]);
            } else {
                throw new IllegalArgumentException("expected a value behind " + arguments[i] + "; usage: " + usage);
            }
        }
        if (paths.size() != files) {
            throw new IllegalArgumentException("expected " + files + " files, found " + paths + "; usage: " + usage);
        }
    }

    Path file(int i) {
        return paths.get(i);
    }

    double number(String option, double usual) {
        String value = options.getOrDefault(option, String.valueOf(usual));
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "expected a number behind " + option + ", found \"" + value + "\"; usage: " + usage, e);
        }
    }

    /** "--rounds", "--hints" (0 or 1) and "--least". */
    TrainingSettings settings() {
        return new TrainingSettings((int) number("--rounds", 4), number("--hints", 0) > 0, number("--least", 0.4));
    }
}
