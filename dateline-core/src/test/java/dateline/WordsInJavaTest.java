package dateline;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that a political scientist might want to correct stand in tables: lists of them in Java are few, short and told why. */
class WordsInJavaTest {
    private static final Path MAIN = Path.of("src/main/java");

    /** The words that a file may hold in lists without a reason. */
    private static final int MOST = 8;

    private static final String BELOW =
            "the package of language lies below knowledge: words that its grammar consists of";

    private static final Map<String, String> REASONS = Map.ofEntries(
            entry("dateline/knowledge/card/Pattern.java", "syntax of the pattern language"),
            entry("dateline/knowledge/card/Matcher.java", "what markers of clauses the pattern language knows"),
            entry("dateline/knowledge/card/RuleCardReader.java", "keys of a card"),
            entry("dateline/knowledge/NounLexicon.java", "what columns of a table may hold"),
            entry("dateline/knowledge/petrarch/PatternTranslator.java", "syntax of the dictionaries"),
            entry("dateline/knowledge/gazetteer/NameKey.java", "keys stand in the gazetteer and must stay as they are"),
            entry("dateline/knowledge/gazetteer/Division.java", "names of divisions when a gazetteer is built"),
            entry("dateline/article/OutletStyles.java", "forms in print; a report is taken apart without knowledge"),
            entry("dateline/article/Dates.java", "forms in print; a report is taken apart without knowledge"),
            entry("dateline/language/VerbFormReader.java", BELOW),
            entry("dateline/language/NounPhrase.java", BELOW),
            entry("dateline/language/ArgumentReader.java", BELOW),
            entry("dateline/language/NumberWords.java", BELOW),
            entry("dateline/event/participant/DomainFilter.java", "names of spheres, whose words stand in a table"),
            entry("dateline/register/RegisterTable.java", "columns of the register"),
            entry("dateline/place/name/NameWords.java", "particles inside names, of many languages"),
            entry("dateline/actor/name/Spellings.java", "letters by which names are spelt in two ways"),
            entry("dateline/actor/coreference/Appositions.java", "grammar: how a phrase says more of a noun"),
            entry(
                    "dateline/statement/act/SpeakerReference.java",
                    "grammar: the pronouns of the first and third person"),
            entry("dateline/time/TimeWords.java", "names of tables"),
            entry("dateline/time/DayBeside.java", "names of kinds of phrases"),
            entry("dateline/time/phrase/Quarters.java", "grammar of quarters: how its lists go together"),
            entry("dateline/time/phrase/Durations.java", "grammar of lengths: how its lists go together"),
            entry("dateline/time/phrase/Offsets.java", "grammar of \"two weeks ago\": how its lists go together"),
            entry("dateline/time/phrase/Years.java", "grammar of years: how its lists go together"),
            entry("dateline/pledge/AmountReader.java", "scales and what they amount to"),
            entry("dateline/pledge/MechanismReader.java", "grammar of \"known as\": how its list goes together"));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern COLLECTION = Pattern.compile(
            "(?:Set|List|Map|Stream|entry)\\s*(?:\\.\\s*(?:of|ofEntries|entry)\\s*)?\\(((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*+\")*+)\\)");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z' -]*");
    private static final Pattern ALTERNATIVES = Pattern.compile("[a-z]{2,}(?:\\|[a-z]{2,})+");

    /** How many words in small letters stand in the lists and alternatives of a source. */
    private static long count(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        long listed = COLLECTION
                .matcher(code)
                .results()
                .flatMap(c -> literals(c.group(1)))
                .filter(w -> WORD.matcher(w).matches())
                .count();
        long alternatives = literals(code)
                .flatMap(l -> ALTERNATIVES.matcher(l).results().map(MatchResult::group))
                .flatMap(a -> Stream.of(a.split("\\|")))
                .count();
        return listed + alternatives;
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(m -> m.group(1));
    }

    private static Map<String, Long> counts() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                counts.put(MAIN.relativize(file).toString().replace('\\', '/'), count(Files.readString(file)));
            }
        }
        return counts;
    }

    @Test
    void stand_in_lists_of_some_length_only_for_a_reason() throws IOException {
        assertThat(counts())
                .as("files with more than " + MOST + " words in lists; move the words to a table below knowledge")
                .allSatisfy((file, words) -> assertThat(words <= MOST || REASONS.containsKey(file))
                        .as(file + " has " + words)
                        .isTrue());
    }

    @Test
    void no_reason_is_given_for_what_is_gone() throws IOException {
        Map<String, Long> counts = counts();
        assertThat(REASONS.keySet())
                .allSatisfy(file ->
                        assertThat(counts.getOrDefault(file, 0L)).as(file).isGreaterThan(0L));
    }

    @Test
    void are_counted_in_collections_and_alternatives_but_not_in_remarks() {
        assertThat(count("Set.of(\"river\", \"lake\", X, \"Name\")")).isEqualTo(2);
        assertThat(count("Pattern.compile(\"(?:river|lake|pond)s?\")")).isEqualTo(3);
        assertThat(count("/** List.of(\"river\") */ // \"lake|pond\"")).isZero();
        assertThat(List.of(count("call(\"river\")"), count("String x = \"a river\";")))
                .containsOnly(0L);
    }
}
