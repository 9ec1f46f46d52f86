package dateline.cli;

import dateline.LanguageEngine;
import dateline.cli.engine.PreparationProgress;
import dateline.cli.gazetteer.GazetteerFile;
import dateline.intake.IntakeException;
import dateline.knowledge.Knowledge;
import dateline.reading.ReportReader;
import dateline.record.Reading;
import dateline.record.Received;
import java.io.IOException;
import java.io.PrintStream;

/**
 * Reads the reports that a command names and writes each reading. Exit code 0 when all could be read to the end, else 1.
 *
 * @param reports which reports
 * @param rules what they are read with
 * @param petrarch dictionaries beside it
 * @param register who holds which office, beside it
 */
record ReadingRun(ReportsOption reports, RulesOption rules, PetrarchOption petrarch, RegisterOption register) {

    int into(ReadingOutput output) throws Exception {
        reports.check();
        try (LanguageEngine engine = PreparationProgress.openingEngine()) {
            // Mistakes in the user's rules are told before anything is read.
            Knowledge knowledge = register.beside(petrarch.beside(rules.knowledge(), System.err));
            ArticleReading reading = new ArticleReading(
                    new ReportReader(engine.with(knowledge), knowledge, GazetteerFile.open()),
                    reports.deadline(),
                    register::saw);
            engine.await();
            System.out.print(output.head());
            int exitCode = reports.jsonLines()
                    ? new JsonLinesRun(reading, output, reports.threads(), System.in, System.out, System.err).run()
                    : files(reading, output, System.out, System.err);
            System.out.flush();
            return Math.max(Math.max(exitCode, register.add(System.err)), petrarch.exitCode());
        }
    }

    private int files(ArticleReading reader, ReadingOutput output, PrintStream out, PrintStream err) throws Exception {
        long number = 0;
        boolean whole = true;
        for (String file : reports.files()) {
            number++;
            try {
                Reading reading = read(reader, file);
                out.print(output.of(reading, number));
                out.flush();
                output.remark(reading).ifPresent(r -> err.println("dateline: " + r));
                ArticleReading.warning(reading).ifPresent(w -> err.println("dateline: " + w));
                whole = whole && !reading.isPartial();
            } catch (IntakeException e) {
                err.println("dateline: " + e.getMessage());
                whole = false;
            }
        }
        return whole ? 0 : 1;
    }

    private Reading read(ArticleReading reader, String file) throws IntakeException, IOException {
        Received received = ReportFile.received(file, reports.published());
        try {
            return reader.read(received);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IntakeException(file + ": " + ArticleReading.defect(e));
        }
    }
}
