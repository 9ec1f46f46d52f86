package dateline.cli.page;

import dateline.event.CodeCoverage;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.record.EventType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One CAMEO code in full: what counts, its place in the tree, and the cards that give it with a sentence of each. */
public final class CodePage {
    private final Cameo codes;
    private final CodeCoverage coverage;
    private final StringBuilder page = new StringBuilder();

    private CodePage(Cameo codes, CodeCoverage coverage) {
        this.codes = codes;
        this.coverage = coverage;
    }

    public static String of(Cameo codes, CodeCoverage coverage, Cameo.Code code) {
        return new CodePage(codes, coverage).write(code);
    }

    private String write(Cameo.Code code) {
        page.append(code.code()).append("  ").append(code.meaning()).append("\n\n");
        field("PLOVER", code.type().isPresent() ? code.ploverLabel() : "none: PLOVER has no type for it");
        code.type().map(CodePage::quad).ifPresent(q -> field("quad", q));
        field("Goldstein", code.goldstein().map(String::valueOf).orElse("none published"));
        block("above", codes.above(code));
        block("below", codes.below(code));
        rules(code);
        return page.toString();
    }

    private static String quad(EventType type) {
        return type.quad() + " " + type.quadName();
    }

    private void field(String name, String value) {
        page.append(String.format(Locale.ROOT, "%-11s%s\n", name, value));
    }

    private void block(String name, List<Cameo.Code> lines) {
        String first = name;
        for (Cameo.Code code : lines) {
            field(first, code.code() + "  " + code.meaning());
            first = "";
        }
    }

    private void rules(Cameo.Code code) {
        List<RuleCard> cards = coverage.cards(code);
        cards.forEach(card -> rule(card, code));
        String outer = coverage.composing(code).stream().collect(Collectors.joining(", "));
        if (!outer.isEmpty()) {
            field("composed", "by " + outer + ", with the act inside it");
        }
        if (cards.isEmpty() && outer.isEmpty()) {
            field("card", "none: no rule gives this code");
        }
    }

    private void rule(RuleCard card, Cameo.Code code) {
        field("card", card.id() + "  " + card.origin());
        card.finds().stream()
                .flatMap(e -> e.records().stream().filter(r -> gives(r, code)).map(r -> "“" + e.sentence() + "”  " + r))
                .findFirst()
                .ifPresent(shown -> field("", shown));
    }

    /** Whether a record in short form, "MLI ACCUSE 112 TCD", has this code. */
    private static boolean gives(String record, Cameo.Code code) {
        return List.of(record.split(" ")).contains(code.code());
    }
}
