package dateline.reading;

import dateline.article.Anatomy;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.language.LanguageAnalyzer;
import dateline.record.Origin;
import dateline.record.Reading;
import dateline.record.Received;
import dateline.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of a rule card, run: a sentence that the card finds must give the record it names, by that card; one that it
 * passes over must give none by that card.
 *
 * @param reader the reader to run it with
 * @param kind kind of record that the card finds
 * @param card the card
 * @param sentence the sentence
 * @param expected the record in {@link ShortForm}; empty for a sentence to pass over
 */
public record RuleCheck(
        ReportReader reader, RecordKind kind, RuleCard card, String sentence, Optional<String> expected) {
    /** The kinds of record that rule cards find. */
    public static final List<RecordKind> KINDS = List.of(
            RecordKind.STATEMENT,
            RecordKind.EVENT,
            RecordKind.TALLY,
            RecordKind.PLEDGE,
            RecordKind.TALKS,
            RecordKind.POSITION);

    /** Day on which the sentences of rule cards are read. */
    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    /**
     * What came of a check.
     *
     * @param isRight whether the card did what it says
     * @param message what was expected and found, for a person
     */
    public record Outcome(boolean isRight, String message) {}

    /** The checks of every sentence of every card, in order. */
    public static List<RuleCheck> all(LanguageAnalyzer language, Knowledge knowledge) {
        ReportReader reader = new ReportReader(language, knowledge);
        List<RuleCheck> checks = new ArrayList<>();
        for (RecordKind kind : KINDS) {
            for (RuleCard card : RuleBook.of(knowledge, kind).cards()) {
                card.finds()
                        .forEach(e ->
                                checks.add(new RuleCheck(reader, kind, card, e.sentence(), Optional.of(e.record()))));
                card.passesOver().forEach(s -> checks.add(new RuleCheck(reader, kind, card, s, Optional.empty())));
            }
        }
        return checks;
    }

    /** "accuse-of finds: Mali accused …". */
    public String name() {
        return card.id() + (expected.isPresent() ? " finds: " : " passes over: ") + sentence;
    }

    public Outcome run() {
        Reading reading = reader.read(Anatomy.read(new Received(
                Origin.of("rule-sentence", "0".repeat(64)),
                sentence,
                Optional.of(DAY),
                Optional.empty(),
                Optional.of("en"),
                List.of())));
        List<String> found = records(reading);
        boolean right = expected.map(found::contains).orElse(found.isEmpty());
        return new Outcome(
                right,
                card.origin() + ": " + name() + "\n  expected "
                        + expected.map(e -> "\"" + e + "\"").orElse("nothing") + ", found " + found);
    }

    /** The records of this card's kind that this card found. */
    private List<String> records(Reading reading) {
        ShortForm form = new ShortForm(reading);
        return reading.records().stream()
                .filter(f -> f.recordKind() == kind && f.rule().equals(card.id()))
                .map(form::write)
                .toList();
    }
}
