package dateline.cli.page;

import dateline.cli.terminal.Listing;
import dateline.event.CodeCoverage;
import dateline.event.CodeCoverage.GivenBy;
import dateline.knowledge.card.RuleCard;
import dateline.knowledge.ontology.Plover;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** PLOVER's types with their modes below them, then its contexts, each with what gives it. */
public final class PloverListing {
    private static final List<String> COLUMNS =
            List.of("kind", "name", "quad", "recipient", "meaning", "reached", "rules");

    private final Plover plover;
    private final CodeCoverage coverage;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<GivenBy> givers = new ArrayList<>();

    private PloverListing(Plover plover, CodeCoverage coverage) {
        this.plover = plover;
        this.coverage = coverage;
    }

    /** All of PLOVER. */
    public static Listing of(Plover plover, CodeCoverage coverage) {
        PloverListing listing = new PloverListing(plover, coverage);
        plover.types().forEach(listing::add);
        plover.contexts().forEach(listing::add);
        return listing.listing("types, modes and contexts");
    }

    /** One type and its modes. */
    public static Listing of(Plover plover, CodeCoverage coverage, EventType type) {
        PloverListing listing = new PloverListing(plover, coverage);
        plover.type(type).ifPresent(listing::add);
        return listing.listing("types and modes");
    }

    private Listing listing(String what) {
        return new Listing(COLUMNS, rows, CameoListing.counts(givers, what));
    }

    private void add(Plover.Type type) {
        row(
                List.of(
                        "type",
                        type.type().name(),
                        String.valueOf(type.type().quad()),
                        type.needsRecipient() ? "needed" : "",
                        type.meaning()),
                coverage.givenBy(type.type()),
                ids(coverage.cards(type.type())));
        plover.modes(type.type()).forEach(this::add);
    }

    private void add(Plover.Mode mode) {
        Stream<String> rules = Stream.concat(ids(coverage.cards(mode)), coverage.composing(mode).stream());
        row(
                List.of("mode", mode.label(), String.valueOf(mode.type().quad()), "", mode.meaning()),
                coverage.givenBy(mode),
                rules);
    }

    private void add(Plover.Context context) {
        row(
                List.of("context", context.name(), "", "", context.meaning()),
                coverage.givenBy(context),
                ids(coverage.cards(context)));
    }

    private static Stream<String> ids(List<RuleCard> cards) {
        return cards.stream().map(RuleCard::id);
    }

    private void row(List<String> cells, GivenBy giver, Stream<String> rules) {
        List<String> row = new ArrayList<>(cells);
        row.add(CameoListing.reached(giver));
        row.add(String.join(" ", rules.distinct().toList()));
        rows.add(List.copyOf(row));
        givers.add(giver);
    }
}
