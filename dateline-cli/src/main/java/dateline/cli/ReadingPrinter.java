package dateline.cli;

import dateline.reading.Reading;

/** Prints readings, one after the other. */
interface ReadingPrinter {
    void print(Reading reading);
}
