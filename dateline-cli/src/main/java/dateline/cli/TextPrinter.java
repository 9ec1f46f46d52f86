package dateline.cli;

import dateline.reading.Reading;
import java.io.PrintStream;

/** Prints each reading as a page for people. */
record TextPrinter(PrintStream out, Style style, int width) implements ReadingPrinter {
    @Override
    public void print(Reading reading) {
        out.print(new TextPage(reading, style, width).text());
        out.flush();
    }
}
