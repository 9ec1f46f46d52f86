package dateline.cli;

import dateline.json.ReadingJson;
import dateline.reading.Reading;
import java.io.PrintStream;

/** Prints readings as indented JSON. */
record JsonPrinter(PrintStream out) implements ReadingPrinter {
    @Override
    public void print(Reading reading) {
        out.println(ReadingJson.pretty(ReadingJson.of(reading, Main.VERSION)));
        out.flush();
    }
}
