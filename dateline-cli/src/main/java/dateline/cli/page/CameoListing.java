package dateline.cli.page;

import dateline.cli.terminal.Listing;
import dateline.event.CodeCoverage;
import dateline.event.CodeCoverage.GivenBy;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Cameo;
import dateline.record.EventType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** CAMEO's codes in the order of the tree, each with what gives it. */
public final class CameoListing {
    private static final List<String> COLUMNS =
            List.of("code", "quad", "goldstein", "plover", "meaning", "reached", "rules");

    private final CodeCoverage coverage;

    public CameoListing(CodeCoverage coverage) {
        this.coverage = coverage;
    }

    public Listing of(List<Cameo.Code> codes) {
        return new Listing(COLUMNS, codes.stream().map(this::row).toList(), summary(codes));
    }

    private List<String> row(Cameo.Code code) {
        return List.of(
                code.code(),
                code.type().map(EventType::quad).map(String::valueOf).orElse(""),
                code.goldstein().map(String::valueOf).orElse(""),
                code.ploverLabel(),
                code.meaning(),
                code.isRoot() ? "" : reached(coverage.givenBy(code)),
                String.join(" ", rules(code)));
    }

    /** "card", "composed", or "no" for what nothing gives. */
    static String reached(GivenBy giver) {
        return giver == GivenBy.NONE ? "no" : giver.name().toLowerCase(Locale.ROOT);
    }

    private List<String> rules(Cameo.Code code) {
        return Stream.concat(coverage.cards(code).stream().map(RuleCard::id), coverage.composing(code).stream())
                .distinct()
                .toList();
    }

    /** Roots are not counted: a report whose act is not told more closely gets the code below with a 0. */
    private String summary(List<Cameo.Code> codes) {
        List<Cameo.Code> counted = codes.stream().filter(c -> !c.isRoot()).toList();
        return counts(counted.stream().map(coverage::givenBy).toList(), "codes below the roots");
    }

    /** "N of M codes are reached by cards, K more by …". */
    static String counts(List<GivenBy> givers, String what) {
        long cards = givers.stream().filter(g -> g == GivenBy.CARD).count();
        long composed = givers.stream().filter(g -> g == GivenBy.COMPOSED).count();
        String more = composed == 0 ? "" : ", " + composed + " more by an outer act with the act inside it";
        return cards + " of " + givers.size() + " " + what + " are reached by cards" + more;
    }
}
