package dateline.cli;

import dateline.cli.page.TextPage;
import dateline.cli.terminal.Style;
import dateline.record.Reading;

/** Each reading as a page for people. */
record TextOutput(Style style, int width) implements ReadingOutput {
    @Override
    public String of(Reading reading, long number) {
        return new TextPage(reading, style, width).text();
    }
}
