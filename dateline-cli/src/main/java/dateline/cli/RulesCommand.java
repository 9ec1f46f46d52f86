package dateline.cli;

import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.reading.RuleCheck;
import dateline.rule.DataFile;
import dateline.rule.Knowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dateline rules}: runs the sentences of every rule card and tells which do not do what the card says. */
@Command(name = "rules", description = "Runs the sentences of every rule card and tells which go wrong.")
final class RulesCommand implements Callable<Integer> {
    @Option(names = "--rules", paramLabel = "DIR", description = "A folder of your own rule cards and lexicons.")
    private @Nullable Path folder;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only the cards of this kind: event, statement, …")
    private @Nullable String kind;

    @Override
    public Integer call() throws Exception {
        List<DataFile> own = folder == null ? List.of() : Knowledge.filesBelow(folder);
        Knowledge knowledge = Knowledge.builtIn().with(own);
        List<RuleCheck.Outcome> outcomes = RuleCheck.of(Nlp4jAnalyzer.load(), knowledge).stream()
                .filter(c -> kind == null || c.kind().equals(kind))
                .map(RuleCheck::run)
                .toList();
        List<RuleCheck.Outcome> wrong =
                outcomes.stream().filter(o -> !o.isRight()).toList();
        wrong.forEach(o -> System.out.println(o.message()));
        System.out.println((outcomes.size() - wrong.size()) + " sentences right, " + wrong.size() + " wrong");
        return wrong.isEmpty() ? 0 : 1;
    }
}
