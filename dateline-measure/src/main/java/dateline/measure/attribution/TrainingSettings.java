package dateline.measure.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * How to learn and how to apply what was learned.
 *
 * @param rounds how often the marked reports are gone through
 * @param hints whether what the rules find is one of the features
 * @param least how likely a word must be a cue to be taken as one, from 0 to 1
 */
record TrainingSettings(int rounds, boolean hints, double least) {
    private static final String FORM = "rounds=%d%nhints=%b%nleast=%s%n";

    void save(Path file) throws IOException {
        Files.writeString(file, String.format(Locale.ROOT, FORM, rounds, hints, least));
    }

    /** @throws IOException if there is no such file or it does not hold all settings */
    static TrainingSettings load(Path file) throws IOException {
        Properties saved = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            saved.load(reader);
        }
        try {
            return new TrainingSettings(
                    Integer.parseInt(saved.getProperty("rounds", "")),
                    Boolean.parseBoolean(saved.getProperty("hints", "")),
                    Double.parseDouble(saved.getProperty("least", "")));
        } catch (NumberFormatException e) {
            throw new IOException(
                    file + ": expected rounds=, hints= and least= as AttributionTrainer writes them, found " + saved
                            + "; train again",
                    e);
        }
    }
}
