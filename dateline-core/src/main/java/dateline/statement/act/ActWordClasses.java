package dateline.statement.act;

import dateline.knowledge.DataFile.Row;
import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.RuleException;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sorts of words by which {@link ClauseActs} tells acts of speech, from {@code statement/act-words.tsv}. */
final class ActWordClasses {
    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    /** A sort of words; the table tells what each is good for. */
    enum Sort {
        WRONG,
        HARM,
        SUFFER,
        HELP,
        REFUSE,
        SILENT,
        SPEAK,
        STATE,
        DANGER,
        NEED,
        ADVICE,
        DEED,
        BAD,
        GOOD,
        UNTRUE,
        CLAIM,
        TRUE,
        RISK,
        WAR,
        VICTIM,
        OWN,
        DEFY,
        MIND,
        THINK,
        AMOUNT,
        CALL,
        COURTESY,
        READY
    }

    private final Set<String> linking;
    private final Set<String> conditions;

    private ActWordClasses(ListedWords language) {
        this.linking = language.named("linking");
        this.conditions = language.named("condition", "provided");
    }

    static ActWordClasses of(Knowledge knowledge) {
        ActWordClasses sorts = new ActWordClasses(ListedWords.of(knowledge, "language"));
        List<String> problems = new ArrayList<>();
        knowledge.named("statement/act-words.tsv").stream()
                .flatMap(file -> file.rows().stream())
                .forEach(row -> sorts.add(row, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return sorts;
    }

    private void add(Row row, List<String> problems) {
        List<String> columns = row.columns();
        Set<String> known = new HashSet<>();
        List.of(Sort.values()).forEach(s -> known.add(name(s)));
        if (columns.size() == 2
                && known.contains(columns.get(0))
                && !columns.get(1).isBlank()) {
            words.computeIfAbsent(sort(columns.get(0)), s -> new HashSet<>())
                    .addAll(List.of(columns.get(1).split(", ")));
        } else {
            problems.add(
                    row.origin() + ": expected \"sort, tab, words with commas between them\" with one of the sorts "
                            + String.join(", ", known.stream().sorted().toList()) + ", found \"" + row.text() + "\"");
        }
    }

    private static String name(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static Sort sort(String name) {
        return Sort.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** "is", "seems", "constitutes": whether a verb joins its subject to what is said of it. */
    boolean isLinking(Word verb) {
        return linking.contains(verb.lemma()) || is(Sort.AMOUNT, verb);
    }

    /** "if", "unless". */
    boolean isCondition(String marker) {
        return conditions.contains(marker);
    }

    boolean is(Sort sort, Word word) {
        return words.getOrDefault(sort, Set.of()).contains(word.lemma());
    }

    /** Whether the verb of a clause is of a sort, by itself or with a word that depends on it ("strike back", "pay price"). */
    boolean is(Sort sort, Clause clause) {
        Set<String> listed = words.getOrDefault(sort, Set.of());
        String verb = clause.predicate().lemma();
        return listed.contains(verb)
                || Stream.of(
                                clause.predicate().children().stream(),
                                clause.patients().stream(),
                                clause.complements().stream(),
                                clause.obliques().stream().map(Clause.Oblique::word))
                        .flatMap(s -> s)
                        .anyMatch(w -> listed.contains(verb + " " + w.lemma()));
    }

    /** Whether a subject is said to be of a sort: "was <b>a mistake</b>". */
    boolean saysSubjectIs(Sort sort, Clause clause) {
        return clause.attributes().stream().anyMatch(a -> is(sort, a));
    }

    /** Also by a word in front of what it is said to be: "was a <b>shameful</b> act". */
    boolean judgesSubjectAs(Sort sort, Clause clause) {
        return saysSubjectIs(sort, clause)
                || clause.attributes().stream()
                        .flatMap(a -> a.children(Relation.MODIFIER).stream())
                        .anyMatch(m -> is(sort, m));
    }
}
