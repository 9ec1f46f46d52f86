package dateline.cli;

import dateline.cli.engine.LanguageEngine;
import dateline.knowledge.Knowledge;
import dateline.reading.RuleCheck;
import dateline.record.RecordKind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline rules}: runs the sentences of every rule card and tells which do not do what the card says. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Runs the sentences of every rule card, yours too, and tells which go wrong.")
final class RulesCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Kinds.class,
            description = "Only cards of this kind: statement, event, tally, pledge, talks or position.")
    private @Nullable RecordKind kind;

    /** The kinds that have cards. */
    static final class Kinds implements ITypeConverter<RecordKind> {
        @Override
        public RecordKind convert(String value) {
            return EnumNames.parse(RuleCheck.KINDS.toArray(RecordKind[]::new), value);
        }
    }

    @Override
    public Integer call() throws Exception {
        List<RuleCheck.Outcome> outcomes = outcomes();
        List<RuleCheck.Outcome> wrong =
                outcomes.stream().filter(o -> !o.isRight()).toList();
        wrong.forEach(o -> System.out.println(o.message()));
        System.out.println((outcomes.size() - wrong.size()) + " sentences right, " + wrong.size() + " wrong");
        return wrong.isEmpty() ? 0 : 1;
    }

    private List<RuleCheck.Outcome> outcomes() throws IOException {
        try (LanguageEngine engine = LanguageEngine.opening()) {
            Knowledge knowledge = rules.knowledge();
            return RuleCheck.all(engine.with(knowledge), knowledge).stream()
                    .filter(c -> kind == null || c.kind() == kind)
                    .map(RuleCheck::run)
                    .toList();
        }
    }
}
