package dateline.reading;

import dateline.article.Anatomy;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.language.LanguageAnalyzer;
import dateline.record.Origin;
import dateline.record.Published;
import dateline.record.Reading;
import dateline.record.Received;
import dateline.record.RecordKind;
import dateline.record.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence of a rule card, run: a sentence that the card finds must give exactly the records of the card's kind that it
 * names, one of them by that card; one that it passes over must give none of that kind, or exactly those that it names after
 * "but", none of them by that card.
 *
 * @param reader the reader to run it with
 * @param kind kind of record that the card finds
 * @param card the card
 * @param example the sentence and the records expected
 * @param isFound whether the card finds it; else it passes it over
 */
public record RuleCheck(
        ReportReader reader, RecordKind kind, RuleCard card, RuleCard.Example example, boolean isFound) {
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
                card.finds().forEach(e -> checks.add(new RuleCheck(reader, kind, card, e, true)));
                card.passesOver().forEach(e -> checks.add(new RuleCheck(reader, kind, card, e, false)));
            }
        }
        return checks;
    }

    /** "accuse-of finds: Mali accused …". */
    public String name() {
        return card.id() + (isFound ? " finds: " : " passes over: ") + example.sentence();
    }

    public Outcome run() {
        Reading reading = reader.read(Anatomy.read(new Received(
                Origin.of("rule-sentence", "0".repeat(64)),
                example.sentence(),
                Optional.of(Published.given(DAY)),
                Optional.empty(),
                Optional.of("en"),
                List.of())));
        List<Sourced> ofKind = ofKind(reading);
        ShortForm form = new ShortForm(reading);
        List<String> found = ofKind.stream().map(form::write).toList();
        boolean byCard = ofKind.stream().anyMatch(r -> r.rule().equals(card.id()));
        boolean right = found.equals(example.records()) && byCard == isFound;
        return new Outcome(right, right ? "" : message(ofKind, form));
    }

    private static String quoted(List<String> records) {
        return records.isEmpty() ? "nothing" : "\"" + String.join("\", \"", records) + "\"";
    }

    private String message(List<Sourced> found, ShortForm form) {
        List<String> records = found.stream()
                .map(r -> form.write(r) + " (by " + r.rule() + ")")
                .toList();
        return card.origin() + ": " + name() + "\n  expected " + quoted(example.records())
                + (isFound ? ", by this card" : "") + "; found " + quoted(records);
    }

    /** All records of the card's kind. */
    private List<Sourced> ofKind(Reading reading) {
        return reading.records().stream()
                .filter(f -> f.recordKind() == kind)
                .flatMap(f -> f instanceof Sourced s ? Stream.of(s) : Stream.empty())
                .toList();
    }
}
