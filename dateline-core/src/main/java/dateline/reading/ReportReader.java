package dateline.reading;

import dateline.actor.ActorReader;
import dateline.actor.Cast;
import dateline.event.EventReader;
import dateline.event.explain.Explained;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.gazetteer.Gazetteer;
import dateline.knowledge.table.Tables;
import dateline.language.AnalyzedArticle;
import dateline.language.Deadline;
import dateline.language.LanguageAnalyzer;
import dateline.place.PlaceReader;
import dateline.pledge.PledgeReader;
import dateline.position.PositionReader;
import dateline.record.Actor;
import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Found;
import dateline.record.Place;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Reading;
import dateline.record.RecordKind;
import dateline.record.ReportRecord;
import dateline.record.Sourced;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import dateline.record.TimeExpression;
import dateline.reference.References;
import dateline.statement.StatementReader;
import dateline.talks.TalksReader;
import dateline.tally.TallyReader;
import dateline.time.TimeReader;
import dateline.time.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a report once for each kind of record. Immutable, safe to share between threads; the same report gives the same
 * reading every time.
 */
public final class ReportReader {
    /** Finding the sentences takes under half of the time of an ordinary report; others are slower to read. */
    private static final double SHARE_OF_LANGUAGE = 0.3;

    private final LanguageAnalyzer language;
    private final String rules;
    private final TimeReader times;
    private final PlaceReader places;
    private final ActorReader actors;
    private final StatementReader statements;
    private final EventReader events;
    private final TallyReader tallies;
    private final PledgeReader pledges;
    private final TalksReader talks;
    private final PositionReader positions;

    /** Reads with the gazetteer that comes with Dateline; throws as the other constructor does. */
    public ReportReader(LanguageAnalyzer language, Knowledge knowledge) {
        this(language, knowledge, Gazetteer.embedded());
    }

    /** Throws {@link RuleException} with all that is wrong with the files of knowledge. */
    public ReportReader(LanguageAnalyzer language, Knowledge knowledge, Gazetteer gazetteer) {
        this.language = language;
        this.rules = knowledge.fingerprint();
        try {
            Tables.check(knowledge);
            this.times = new TimeReader(knowledge);
            this.places = new PlaceReader(knowledge, gazetteer);
            this.actors = new ActorReader(knowledge);
            this.statements = new StatementReader(knowledge);
            this.events = new EventReader(knowledge);
            this.tallies = new TallyReader(knowledge);
            this.pledges = new PledgeReader(knowledge);
            this.talks = new TalksReader(knowledge);
            this.positions = new PositionReader(knowledge);
        } catch (RuleException e) {
            throw KnowledgeCheck.all(knowledge, e);
        }
    }

    /** The reading of a report; one in another language than English yields no records, but a doubt that says so. */
    public Reading read(Article article) {
        return read(article, Deadline.NEVER);
    }

    /**
     * The reading of a report, or as much of it as there is time for. A part of the time goes to the sentences; those that are
     * ready by then are read. A kind of record that there is no time for is left out whole, and all that rest on it, so that
     * no record names one that is not there. What is missing is a doubt, and the reading is marked as partial.
     */
    public Reading read(Article article, Deadline deadline) {
        Optional<String> other = article.language().filter(l -> !l.equals("en"));
        return other.isPresent()
                ? unread(article, other.get())
                : read(language.analyze(article, deadline.early(SHARE_OF_LANGUAGE))
                        .until(deadline));
    }

    /** The same reading with the reasons for its events. */
    public Explanation explain(Article article) {
        Optional<String> other = article.language().filter(l -> !l.equals("en"));
        if (other.isPresent()) {
            return new Explanation(unread(article, other.get()), new Explained(List.of(), List.of()));
        }
        AnalyzedArticle analyzed = language.analyze(article);
        Reading reading = read(analyzed);
        References references = new References(
                analyzed,
                new Times(reading.times()),
                places.gather(reading.places()),
                actors.read(analyzed, reading.places()));
        return new Explanation(reading, events.explain(references, reading.statements()));
    }

    private Reading unread(Article article, String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        List<Doubt> doubts = new ArrayList<>(article.doubts());
        doubts.add(Doubt.ofArticle("the report is in " + name + "; only English is read"));
        return new Reading(article, rules, List.of(), doubts);
    }

    private Reading read(AnalyzedArticle analyzed) {
        KindByKind kinds = new KindByKind(analyzed);
        Found<TimeExpression> when = kinds.read(RecordKind.TIME, () -> times.read(analyzed));
        Found<Place> where = kinds.read(RecordKind.PLACE, () -> places.read(analyzed));
        Cast who = kinds.readOr(Cast.NOBODY, RecordKind.ACTOR, () -> actors.read(analyzed, where.records()));
        References references =
                new References(analyzed, new Times(when.records()), places.gather(where.records()), who);
        Found<Statement> said = kinds.read(RecordKind.STATEMENT, () -> statements.read(references));
        Found<Event> done = kinds.read(RecordKind.EVENT, () -> events.read(references, said.records()));
        Found<Tally> counted =
                kinds.read(RecordKind.TALLY, () -> tallies.read(references, said.records(), done.records()));
        Found<Pledge> pledged = kinds.read(RecordKind.PLEDGE, () -> pledges.read(references, said.records()));
        Found<Talks> talked = kinds.read(RecordKind.TALKS, () -> talks.read(references, done.records()));
        Found<Position> held = kinds.read(RecordKind.POSITION, () -> positions.read(references, said.records()));
        List<Found<? extends Sourced>> sourced = List.of(said, done, counted, pledged, talked, held);
        List<Actor> actors = who.involved(ActorsInRecords.ids(records(sourced)));
        List<Doubt> doubts = Stream.of(
                        analyzed.article().doubts(),
                        kinds.doubts(),
                        when.doubts(),
                        where.doubts(),
                        who.doubts(),
                        doubts(sourced))
                .flatMap(List::stream)
                .filter(isTold(actors, who))
                .toList();
        List<ReportRecord> records = Stream.<List<? extends ReportRecord>>of(
                        actors, where.records(), when.records(), records(sourced))
                .<ReportRecord>flatMap(List::stream)
                .toList();
        Reading reading = new Reading(analyzed.article(), rules, records, doubts);
        return kinds.isPartial() ? reading.asPartial() : reading;
    }

    private static List<Sourced> records(List<Found<? extends Sourced>> found) {
        return found.stream().<Sourced>flatMap(f -> f.records().stream()).toList();
    }

    private static List<Doubt> doubts(List<Found<? extends Sourced>> found) {
        return found.stream().flatMap(f -> f.doubts().stream()).toList();
    }

    /** A doubt about an actor is told with the actor. */
    private static Predicate<Doubt> isTold(List<Actor> told, Cast who) {
        Set<String> untold = who.actors().stream().map(Actor::id).collect(Collectors.toSet());
        told.forEach(a -> untold.remove(a.id()));
        return doubt -> doubt.about().filter(untold::contains).isEmpty();
    }
}
