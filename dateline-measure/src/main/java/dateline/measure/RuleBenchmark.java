package dateline.measure;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Pattern;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.language.Sentence;
import dateline.language.engine.EngineCache;
import dateline.language.nlp4j.Nlp4jAnalyzer;
import dateline.record.Article;
import dateline.record.RecordKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What matching the cards of the event kind costs with the project's cards and with ten times as many: nine copies of each
 * card stand beside it, with predicates that no text holds, as a user's cards for other verbs would.
 */
public final class RuleBenchmark {
    private static final int COPIES = 9;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 40;

    private RuleBenchmark() {}

    /** Prints the figures for the reports of the project. */
    public static void main(String[] arguments) throws Exception {
        Knowledge own = Knowledge.builtIn();
        RuleBook cards = RuleBook.of(own, RecordKind.EVENT);
        RuleBook many = RuleBook.of(own.with(copies(cards)), RecordKind.EVENT);
        List<Sentence> sentences = sentences();
        for (int i = 0; i < WARM_UP; i++) {
            micros(cards, sentences);
            micros(many, sentences);
        }
        double few = 0;
        double tenfold = 0;
        for (int i = 0; i < ROUNDS; i++) {
            few += micros(cards, sentences) / ROUNDS;
            tenfold += micros(many, sentences) / ROUNDS;
        }
        print("%d cards: %.1f µs a sentence", cards.cards().size(), few);
        print("%d cards: %.1f µs a sentence, %.2f times as much", many.cards().size(), tenfold, tenfold / few);
    }

    private static List<Sentence> sentences() throws Exception {
        List<Sentence> sentences = new ArrayList<>();
        try (Nlp4jAnalyzer analyzer = Nlp4jAnalyzer.open(EngineCache.file())) {
            for (Article article : Reports.below(Path.of("corpus/reports"))) {
                sentences.addAll(analyzer.analyze(article).sentences());
            }
        }
        return sentences;
    }

    private static double micros(RuleBook cards, List<Sentence> sentences) {
        long start = System.nanoTime();
        int found = 0;
        for (Sentence sentence : sentences) {
            found += cards.matches(sentence).size();
        }
        if (found == 0) {
            throw new IllegalStateException("Expected matches in the reports of the project, found none");
        }
        return (System.nanoTime() - start) / 1e3 / sentences.size();
    }

    private static List<DataFile> copies(RuleBook cards) {
        List<DataFile> files = new ArrayList<>();
        for (int i = 1; i <= COPIES; i++) {
            StringBuilder yaml = new StringBuilder();
            for (RuleCard card : cards.cards()) {
                yaml.append(copy(card, i));
            }
            files.add(new DataFile("event/copy-" + i + ".yaml", yaml.toString()));
        }
        return files;
    }

    private static String copy(RuleCard card, int number) {
        StringBuilder yaml = new StringBuilder("- rule: " + card.id() + "-" + number + "\n  means: {");
        List<String> means = new ArrayList<>();
        card.means().forEach((key, value) -> means.add(key + ": \"" + value + "\""));
        yaml.append(String.join(", ", means)).append("}\n");
        append(yaml, "verbs", card.verbs(), number);
        append(yaml, "nouns", card.nouns(), number);
        return yaml + "  finds:\n    - \"A copy.\": \"-\"\n  passes over:\n    - \"A copy.\"\n";
    }

    private static void append(StringBuilder yaml, String key, List<Pattern> patterns, int number) {
        if (!patterns.isEmpty()) {
            yaml.append("  ").append(key).append(":\n");
            patterns.forEach(
                    p -> yaml.append("    - \"").append(renamed(p, number)).append("\"\n"));
        }
    }

    /** The pattern with predicates of its own: "attack" becomes "attackx3". */
    private static String renamed(Pattern pattern, int number) {
        String words = String.join("|", pattern.predicates());
        List<String> renamed =
                pattern.predicates().stream().map(p -> p + "x" + number).toList();
        return pattern.text().replaceFirst(java.util.regex.Pattern.quote(words), String.join("|", renamed));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
