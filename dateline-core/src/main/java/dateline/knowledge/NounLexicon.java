package dateline.knowledge;

import dateline.knowledge.Lexicon.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns for persons and groups of them, one row a noun, so that all readers make the same of it: "spokeswoman" is a title,
 * speaks for what she belongs to, is counted as one and is "she". Immutable.
 */
public final class NounLexicon {
    /** Where the nouns stand: a user's of the same path add to ours. */
    public static final String PATH = "actor/nouns.tsv";

    /** Tables that were one with this before. */
    private static final Set<String> FORMER =
            Set.of("actor/agents.tsv", "actor/titles.tsv", "actor/relational.tsv", "tally/persons.tsv");

    private static final String NOTHING = "-";
    private static final int SECTOR = 1;
    private static final int USE = 2;
    private static final int COUNTED = 3;
    private static final int PRONOUN = 4;
    private static final int OWNER = 5;

    /** What may stand in the columns behind the sector. */
    private static final List<Set<String>> MAY_STAND = List.of(
            Set.of("noun", "title", "both", NOTHING),
            Set.of("anyone", "somebody", NOTHING),
            Set.of("she", "he", NOTHING));

    private final Lexicon groups;
    private final Lexicon titles;
    private final Lexicon counted;
    private final Lexicon owners;
    private final Map<String, String> pronouns = new HashMap<>();

    /** The project's nouns, with a user's beside them; throws {@link RuleException} with all that is wrong with them. */
    public NounLexicon(Knowledge knowledge) {
        List<String> problems = new ArrayList<>();
        knowledge.users().stream()
                .filter(f -> FORMER.contains(f.path()))
                .map(f -> f.path() + ": expected nouns of persons in " + PATH
                        + ", found a table of its own; move its lines"
                        + " there, with \"noun\" or \"title\" as the third column")
                .forEach(problems::add);
        List<List<DataFile.Row>> files = knowledge.named(PATH).stream()
                .map(f ->
                        f.rows().stream().filter(row -> isWhole(row, problems)).toList())
                .toList();
        this.groups = lexicon(files, SECTOR, Set.of("noun", "both"), problems);
        this.titles = lexicon(files, SECTOR, Set.of("title", "both"), problems);
        this.counted = lexicon(files, COUNTED, MAY_STAND.get(0), problems);
        this.owners = lexicon(files, OWNER, MAY_STAND.get(0), problems);
        lexicon(files, PRONOUN, MAY_STAND.get(0), problems)
                .entries()
                .forEach(e -> pronouns.put(e.phrase().toLowerCase(Locale.ROOT), e.meaning()));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    private static boolean isWhole(DataFile.Row row, List<String> problems) {
        List<String> columns = row.columns();
        boolean whole = columns.size() > USE
                && columns.size() <= OWNER + 1
                && columns.stream().noneMatch(String::isBlank);
        for (int i = USE; whole && i < Math.min(columns.size(), OWNER); i++) {
            whole = MAY_STAND.get(i - USE).contains(columns.get(i));
        }
        if (!whole) {
            problems.add(row.origin()
                    + ": expected \"noun, sector, noun or title or both\" and at most \"anyone or somebody,"
                    + " she or he, owner\" behind, with tabs between them and \"-\" for nothing, found \"" + row.text()
                    + "\"; write it so");
        }
        return whole;
    }

    /** One column of the rows of a use as a lexicon. */
    private static Lexicon lexicon(
            List<List<DataFile.Row>> files, int column, Set<String> uses, List<String> problems) {
        List<List<Entry>> entries = files.stream()
                .map(rows -> rows.stream()
                        .filter(row -> uses.contains(row.columns().get(USE)))
                        .filter(row -> row.columns().size() > column)
                        .filter(row ->
                                column == SECTOR || !row.columns().get(column).equals(NOTHING))
                        .map(row -> new Entry(
                                row.columns().get(0),
                                row.columns().get(column),
                                Optional.empty(),
                                Optional.empty(),
                                row.origin()))
                        .toList())
                .toList();
        return Lexicon.words(entries, problems);
    }

    /** Nouns for groups and unnamed persons with their sectors: MIL for "troops". */
    public Lexicon groups() {
        return groups;
    }

    /** Titles and offices with their sectors: GOV for "president", "*GOV" for "leader". */
    public Lexicon titles() {
        return titles;
    }

    /** Nouns for one human being: "somebody" for "judge", "anyone" for "man". */
    public Lexicon counted() {
        return counted;
    }

    /** What one is to whose one is: "friend" for "ally", "abroad" for "troops". */
    public Lexicon owners() {
        return owners;
    }

    /** "she" for "Deputy Spokeswoman", as its last word tells. */
    public Optional<String> pronoun(String title) {
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(pronouns.get(last));
    }
}
