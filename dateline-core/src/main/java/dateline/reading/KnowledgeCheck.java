package dateline.reading;

import dateline.event.EventReader;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.table.Tables;
import dateline.pledge.PledgeReader;
import dateline.position.PositionReader;
import dateline.register.RegisterKnowledge;
import dateline.statement.StatementReader;
import dateline.tally.TallyReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All that is wrong with the files of knowledge, told together: whoever wrote five tables and three cards mends them all and
 * begins once more, not eight times.
 */
final class KnowledgeCheck {
    /** The tables, and what reads rule cards or has a form of its own. */
    private static final List<Consumer<Knowledge>> CHECKS = List.of(
            Tables::check,
            RegisterKnowledge::read,
            StatementReader::new,
            EventReader::new,
            TallyReader::new,
            PledgeReader::new,
            PositionReader::new);

    private KnowledgeCheck() {}

    /** What one check has found, with all that the others find; of one line what the first of them finds. */
    static RuleException all(Knowledge knowledge, RuleException one) {
        List<String> all = new ArrayList<>();
        for (Consumer<Knowledge> check : CHECKS) {
            add(problems(check, knowledge), all);
        }
        add(one.problems(), all);
        return new RuleException(all);
    }

    /** Adds what is told of lines of which nothing has been told. */
    private static void add(List<String> problems, List<String> all) {
        Set<String> told = all.stream().map(KnowledgeCheck::line).collect(Collectors.toSet());
        problems.stream().filter(p -> !told.contains(line(p))).forEach(all::add);
    }

    private static List<String> problems(Consumer<Knowledge> check, Knowledge knowledge) {
        try {
            check.accept(knowledge);
            return List.of();
        } catch (RuleException e) {
            return e.problems();
        }
    }

    /** "event/accuse.yaml:14" of "event/accuse.yaml:14: what is wrong". */
    private static String line(String problem) {
        int end = problem.indexOf(": ");
        return end < 0 ? problem : problem.substring(0, end);
    }
}
