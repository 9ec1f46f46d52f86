package dateline.cli;

import dateline.LanguageEngine;
import dateline.cli.engine.PreparationProgress;
import dateline.knowledge.Knowledge;
import dateline.reading.RuleCheck;
import dateline.reading.UnshownPattern;
import dateline.record.RecordKind;
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
        Knowledge knowledge = rules.knowledge();
        try (LanguageEngine engine = PreparationProgress.openingEngine()) {
            List<RuleCheck.Outcome> outcomes = outcomes(engine.with(knowledge), knowledge);
            List<RuleCheck.Outcome> wrong =
                    outcomes.stream().filter(o -> !o.isRight()).toList();
            wrong.forEach(o -> System.out.println(o.message()));
            System.out.println((outcomes.size() - wrong.size()) + " sentences right, " + wrong.size() + " wrong");
            list(UnshownPattern.ofUser(engine, knowledge));
            return wrong.isEmpty() ? 0 : 1;
        }
    }

    private List<RuleCheck.Outcome> outcomes(LanguageEngine engine, Knowledge knowledge) {
        return RuleCheck.all(engine, knowledge).stream()
                .filter(c -> kind == null || c.kind() == kind)
                .map(RuleCheck::run)
                .toList();
    }

    /** Patterns that no sentence shows are no mistake of a user's, but perhaps match nothing. */
    private void list(List<UnshownPattern> unshown) {
        List<UnshownPattern> asked =
                unshown.stream().filter(u -> kind == null || u.kind() == kind).toList();
        if (!asked.isEmpty()) {
            System.out.println(
                    "no sentence under \"finds\" of its card shows these patterns of yours (" + asked.size() + "):");
            asked.forEach(u -> System.out.println("  " + u.card().origin() + ": " + u));
        }
    }
}
