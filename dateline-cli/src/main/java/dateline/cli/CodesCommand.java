package dateline.cli;

import dateline.cli.page.CameoListing;
import dateline.cli.page.CodePage;
import dateline.cli.page.PloverListing;
import dateline.cli.terminal.Listing;
import dateline.event.CodeCoverage;
import dateline.knowledge.Knowledge;
import dateline.knowledge.ontology.Cameo.Code;
import dateline.knowledge.ontology.Ontology;
import dateline.knowledge.table.Tables;
import dateline.record.EventType;
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

/** {@code dateline codes}: lists the ontologies that events are coded in and tells which codes the rule cards give. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description =
                "Lists the codes of CAMEO or PLOVER, what counts as each, and which rule cards give it. The quad class"
                        + " is PLOVER's: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.")
final class CodesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE|TYPE",
            description = "One CAMEO code such as 112 in full, or what belongs to one PLOVER type such as ACCUSE.")
    private @Nullable String name;

    @Option(
            names = "--ontology",
            paramLabel = "cameo|plover",
            description = "Which codes to list; without it CAMEO's, and of a PLOVER type its modes.")
    private @Nullable OntologyName ontology;

    @Option(
            names = "--format",
            paramLabel = "table|csv",
            description = "A table for the eye (the default), or comma-separated values without the line of counts.")
    private Format format = Format.TABLE;

    /** The two ontologies. */
    enum OntologyName {
        CAMEO,
        PLOVER
    }

    /** How codes are printed. */
    enum Format {
        TABLE,
        CSV
    }

    @Override
    public Integer call() throws Exception {
        Knowledge knowledge = rules.knowledge();
        Tables.check(knowledge);
        System.out.print(page(Ontology.read(knowledge), CodeCoverage.read(knowledge)));
        return 0;
    }

    private String page(Ontology known, CodeCoverage coverage) {
        Optional<Code> code = Optional.ofNullable(name).flatMap(known.cameo()::exact);
        Optional<EventType> type = Optional.ofNullable(name).flatMap(EventType::named);
        refuseUnknown(code, type);
        if (code.isPresent() && format == Format.TABLE) {
            return CodePage.of(known.cameo(), coverage, code.get());
        }
        boolean plover = ontology == OntologyName.PLOVER || ontology == null && type.isPresent();
        Listing listing = plover ? plover(known, coverage, type) : cameo(known, coverage, code, type);
        return format == Format.CSV ? listing.csv() : listing.table();
    }

    private static Listing plover(Ontology known, CodeCoverage coverage, Optional<EventType> type) {
        return type.map(t -> PloverListing.of(known.plover(), coverage, t))
                .orElseGet(() -> PloverListing.of(known.plover(), coverage));
    }

    private static Listing cameo(Ontology known, CodeCoverage coverage, Optional<Code> code, Optional<EventType> type) {
        List<Code> codes = known.cameo().all().stream()
                .filter(c -> code.isEmpty() || c.code().startsWith(code.get().code()))
                .filter(c -> type.isEmpty() || c.type().equals(type))
                .toList();
        return new CameoListing(coverage).of(codes);
    }

    private void refuseUnknown(Optional<Code> code, Optional<EventType> type) {
        if (name != null && code.isEmpty() && type.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Expected a CAMEO code such as 112 or a PLOVER type such as ACCUSE, found \"" + name
                            + "\"; \"dateline codes\" lists the codes, \"dateline codes --ontology plover\" the types");
        }
        if (code.isPresent() && ontology == OntologyName.PLOVER) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--ontology plover: expected a PLOVER type such as ACCUSE, found \"" + name + "\"");
        }
    }
}
