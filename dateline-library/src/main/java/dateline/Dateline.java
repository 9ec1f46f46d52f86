package dateline;

import dateline.article.Anatomy;
import dateline.intake.PlainText;
import dateline.language.Deadline;
import dateline.reading.ReportReader;
import dateline.record.Article;
import dateline.record.Published;
import dateline.record.Reading;
import dateline.record.Received;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Reads news reports: what happened, who says so, and with which words.
 *
 * <pre>{@code
 * try (Dateline dateline = Dateline.open()) {
 *     Reading reading = dateline.read("Mali accused Chad on Monday of an attack.", LocalDate.of(2024, 5, 15));
 *     reading.events().forEach(event -> System.out.println(event.type() + " by " + reading.names(event.sources())));
 * }
 * }</pre>
 *
 * <p>Opening takes a second, so open one and keep it. The first on a machine prepares the language engine, which takes half
 * a minute and 150 MB in the user's cache folder; {@link DatelineBuilder#onPreparation} tells how far it is. Immutable, safe
 * to share between threads; the same report gives the same reading on each.
 */
public final class Dateline implements AutoCloseable {
    private final LanguageEngine engine;
    private final ReportReader reader;

    Dateline(LanguageEngine engine, ReportReader reader) {
        this.engine = engine;
        this.reader = reader;
    }

    /**
     * Opens Dateline with its own rules, gazetteer and cache folder.
     *
     * @throws EngineException when the language engine is not there and cannot be prepared; says what to do
     */
    public static Dateline open() throws IOException {
        return builder().open();
    }

    /** What Dateline is to be opened with besides its own knowledge. */
    public static DatelineBuilder builder() {
        return new DatelineBuilder();
    }

    /**
     * Reads a report of which the day is not known: "on Tuesday" stays without a date, unless the report dates itself.
     *
     * @param text the report as plain text, paragraphs apart by empty lines; text that is odd gives fewer records and doubts
     */
    public Reading read(String text) {
        return read(PlainText.received(text, Optional.empty()));
    }

    /**
     * Reads a report.
     *
     * @param text the report as plain text, paragraphs apart by empty lines; text that is odd gives fewer records and doubts
     * @param published the day it came out; "on Tuesday" is told from there
     */
    public Reading read(String text, LocalDate published) {
        return read(PlainText.received(text, Optional.of(Published.given(published))));
    }

    /**
     * Reads a report of which the moment of publication is known.
     *
     * @param text the report as plain text, paragraphs apart by empty lines; text that is odd gives fewer records and doubts
     * @param published when it came out; "on Tuesday" is told from that day in that offset
     */
    public Reading read(String text, OffsetDateTime published) {
        return read(PlainText.received(text, Optional.of(Published.given(published))));
    }

    /**
     * Reads a report as far as there is time: what was read until then is given, marked as partial, with a doubt that says
     * where the unread text begins and which kinds of records are missing. An interrupt of the thread ends it as well.
     *
     * @param text the report as plain text
     * @param published the day it came out
     * @param deadline when to end: {@code Deadline.in(Duration.ofSeconds(5))}
     */
    public Reading read(String text, LocalDate published, Deadline deadline) {
        return read(PlainText.received(text, Optional.of(Published.given(published))), deadline);
    }

    /** Reads a report with an id, an outlet, an address or a headline of its own. */
    public Reading read(Received report) {
        return read(Anatomy.read(report));
    }

    /** Reads a report with an id, an outlet, an address or a headline of its own, as far as there is time. */
    public Reading read(Received report, Deadline deadline) {
        return reader.read(Anatomy.read(report), deadline);
    }

    /** Reads a report whose parts are told apart already. */
    public Reading read(Article report) {
        return reader.read(report);
    }

    /** Lets go of the language engine; reading afterwards fails with an {@link IllegalStateException}. */
    @Override
    public void close() {
        engine.close();
    }
}
