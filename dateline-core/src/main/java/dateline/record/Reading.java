package dateline.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything read from one report: its records, each kind in the order of the text, and what was doubted. Immutable.
 *
 * <p>Records name each other by id: {@code reading.names(event.sources())} gives "Mali" for "a1".
 */
public final class Reading {
    private final Article article;
    private final String rules;
    private final List<ReportRecord> records;
    private final List<Doubt> doubts;
    private final boolean partial;
    private final List<Actor> actors;
    private final List<Place> places;
    private final List<TimeExpression> times;
    private final List<Statement> statements;
    private final List<Event> events;
    private final List<Tally> tallies;
    private final List<Pledge> pledges;
    private final List<Talks> talks;
    private final List<Position> positions;
    private final List<Happening> happenings;
    private final Map<String, ReportRecord> byId = new HashMap<>();

    /**
     * @param article the report
     * @param rules fingerprint of the knowledge it was read with: "sha256:…"
     * @param records its records, each kind in the order of the text; no two of one id
     * @param doubts what could not be settled, in the order of the readers
     */
    public Reading(Article article, String rules, List<? extends ReportRecord> records, List<Doubt> doubts) {
        this(article, rules, records, doubts, false);
    }

    private Reading(
            Article article, String rules, List<? extends ReportRecord> records, List<Doubt> doubts, boolean partial) {
        this.partial = partial;
        this.article = article;
        this.rules = rules;
        this.records = List.copyOf(records);
        this.doubts = List.copyOf(doubts);
        this.actors = all(Actor.class);
        this.places = all(Place.class);
        this.times = all(TimeExpression.class);
        this.statements = all(Statement.class);
        this.events = all(Event.class);
        this.tallies = all(Tally.class);
        this.pledges = all(Pledge.class);
        this.talks = all(Talks.class);
        this.positions = all(Position.class);
        this.happenings = all(Happening.class);
        this.records.forEach(this::index);
    }

    private void index(ReportRecord one) {
        ReportRecord other = byId.put(one.id(), one);
        if (other != null) {
            throw new IllegalArgumentException("Expected each record of \"" + article.id()
                    + "\" to have an id of its own, found \"" + one.id() + "\" twice, of kind "
                    + other.recordKind().word() + " and " + one.recordKind().word()
                    + "; number the records of each kind");
        }
    }

    /** The same, said to be of a part of the report or without some kinds of records, because time was over. */
    public Reading asPartial() {
        return new Reading(article, rules, records, doubts, true);
    }

    public Article article() {
        return article;
    }

    /** Fingerprint of the knowledge it was read with. */
    public String rules() {
        return rules;
    }

    /** All records. */
    public List<ReportRecord> records() {
        return records;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Place> places() {
        return places;
    }

    public List<TimeExpression> times() {
        return times;
    }

    public List<Statement> statements() {
        return statements;
    }

    public List<Event> events() {
        return events;
    }

    public List<Tally> tallies() {
        return tallies;
    }

    public List<Pledge> pledges() {
        return pledges;
    }

    public List<Talks> talks() {
        return talks;
    }

    public List<Position> positions() {
        return positions;
    }

    public List<Happening> happenings() {
        return happenings;
    }

    private <T extends ReportRecord> List<T> all(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What could not be settled. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Whether time was over before all was read; a doubt says how far it came. */
    public boolean isPartial() {
        return partial;
    }

    /** The record of this id. */
    public Optional<ReportRecord> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The actor of this id. */
    public Optional<Actor> actor(String id) {
        return byId(id).filter(Actor.class::isInstance).map(Actor.class::cast);
    }

    /** The place of this id. */
    public Optional<Place> place(String id) {
        return byId(id).filter(Place.class::isInstance).map(Place.class::cast);
    }

    /** The names of the actors of these ids; an id that no actor has stands for itself. */
    public List<String> names(List<String> ids) {
        return ids.stream().map(id -> actor(id).map(Actor::name).orElse(id)).toList();
    }

    /** The words at a span, with one blank for any white space. */
    public String words(Span span) {
        return article.words(span).strip().replaceAll("\\s+", " ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading reading
                && article.equals(reading.article)
                && rules.equals(reading.rules)
                && records.equals(reading.records)
                && doubts.equals(reading.doubts)
                && partial == reading.partial;
    }

    @Override
    public int hashCode() {
        return Objects.hash(article, rules, records, doubts, partial);
    }

    @Override
    public String toString() {
        return "reading of " + article.id() + " with " + records.size() + " records";
    }
}
