package dateline.cli;

import dateline.LanguageEngine;
import dateline.article.Anatomy;
import dateline.cli.engine.PreparationProgress;
import dateline.cli.gazetteer.GazetteerFile;
import dateline.cli.page.ExplanationPage;
import dateline.cli.terminal.Color;
import dateline.cli.terminal.Style;
import dateline.cli.terminal.Terminal;
import dateline.event.explain.Explained;
import dateline.event.explain.Reasons;
import dateline.intake.GivenDate;
import dateline.intake.IntakeException;
import dateline.json.ExplanationJson;
import dateline.json.ReadingJson;
import dateline.knowledge.Knowledge;
import dateline.reading.Explanation;
import dateline.reading.ReportReader;
import dateline.record.Event;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: tells why the events of a report are read as they are, and why other sentences have none. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells why each event of a report is read as it is, and what came near in sentences without one.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private PetrarchOption petrarch;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RegisterOption register;

    @Parameters(index = "0", paramLabel = "FILE", description = "A report as text; - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "EVENT", description = "Only the event of this id: e3.")
    private @Nullable String event;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A page for people (text, the default) or JSON.")
    private Format format = Format.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = GivenDateConverter.class,
            description =
                    "The day or moment the report came out, as 2025-12-03 or 2025-12-03T14:05:00Z; \"on Tuesday\" is told"
                            + " from there.")
    private @Nullable GivenDate published;

    @Option(names = "--color", paramLabel = "auto|always|never", description = "Colours on the page.")
    private Color color = Color.AUTO;

    /** How an explanation is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws Exception {
        try (LanguageEngine engine = PreparationProgress.openingEngine()) {
            Knowledge knowledge = register.justBeside(petrarch.beside(rules.knowledge(), System.err));
            ReportReader reader = new ReportReader(engine.with(knowledge), knowledge, GazetteerFile.open());
            Explanation explanation =
                    reader.explain(Anatomy.read(ReportFile.received(file, Optional.ofNullable(published))));
            print(event == null ? explanation : only(event, explanation));
            return 0;
        } catch (IntakeException e) {
            System.err.println("dateline: " + e.getMessage());
            return 1;
        }
    }

    private Explanation only(String id, Explanation all) {
        List<Reasons> named = all.events().events().stream()
                .filter(r -> r.event().id().equals(id))
                .toList();
        if (named.isEmpty()) {
            List<String> ids = all.reading().events().stream().map(Event::id).toList();
            String there = ids.isEmpty() ? "the report has no events" : "the report has " + String.join(", ", ids);
            throw new ParameterException(
                    spec.commandLine(), "Expected the id of an event, found \"" + id + "\"; " + there);
        }
        return new Explanation(all.reading(), new Explained(named, List.of()));
    }

    private void print(Explanation explanation) {
        if (format == Format.JSON) {
            System.out.println(ReadingJson.pretty(ExplanationJson.of(explanation)));
        } else {
            System.out.print(new ExplanationPage(explanation, new Style(color.isOn()), Terminal.width()).text());
        }
        System.out.flush();
    }
}
