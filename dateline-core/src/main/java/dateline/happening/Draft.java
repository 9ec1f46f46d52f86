package dateline.happening;

import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Pledge;
import dateline.record.Position;
import dateline.record.Sourced;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.Talks;
import dateline.record.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of one report while one gives another what it lacks, found by their sentence so that time grows with the report. To be
 * used once.
 */
final class Draft {
    private final Map<String, Sourced> records = new LinkedHashMap<>();
    private final Map<Integer, List<String>> events = new HashMap<>();
    private final Map<Integer, List<String>> statements = new HashMap<>();
    private final Map<String, List<String>> tallies = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Draft(AnalyzedArticle article, RecordSet set) {
        set.all().forEach(this::put);
        set.events().forEach(e -> file(article, e.trigger(), e.id(), events));
        set.statements().forEach(s -> file(article, s.cue(), s.id(), statements));
    }

    private static void file(AnalyzedArticle article, Span words, String id, Map<Integer, List<String>> bySentence) {
        article.around(words)
                .ifPresent(s -> bySentence
                        .computeIfAbsent(s.index(), i -> new ArrayList<>())
                        .add(id));
    }

    /** In place of the record that had its id. */
    void put(Sourced record) {
        records.put(record.id(), record);
        if (record instanceof Tally tally) {
            tally.event().ifPresent(e -> ofEvent(e, tally.id()));
        }
    }

    private void ofEvent(String event, String tally) {
        List<String> known = tallies.computeIfAbsent(event, e -> new ArrayList<>());
        if (!known.contains(tally)) {
            known.add(tally);
        }
    }

    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    List<Doubt> doubts() {
        return doubts;
    }

    List<Event> events() {
        return all(Event.class);
    }

    /** Those that a sentence tells. */
    List<Event> events(Sentence sentence) {
        return events.getOrDefault(sentence.index(), List.of()).stream()
                .flatMap(id -> event(id).stream())
                .toList();
    }

    List<Statement> statements() {
        return all(Statement.class);
    }

    /** Those whose cue stands in a sentence. */
    List<Statement> statements(Sentence sentence) {
        return statements.getOrDefault(sentence.index(), List.of()).stream()
                .flatMap(id -> statement(id).stream())
                .toList();
    }

    List<Tally> tallies() {
        return all(Tally.class);
    }

    /** What an event brought about. */
    List<Tally> tallies(String event) {
        return tallies.getOrDefault(event, List.of()).stream()
                .map(records::get)
                .map(Tally.class::cast)
                .toList();
    }

    List<Talks> talks() {
        return all(Talks.class);
    }

    List<Pledge> pledges() {
        return all(Pledge.class);
    }

    List<Position> positions() {
        return all(Position.class);
    }

    Optional<Event> event(String id) {
        return Optional.ofNullable(records.get(id))
                .filter(Event.class::isInstance)
                .map(Event.class::cast);
    }

    Optional<Statement> statement(String id) {
        return Optional.ofNullable(records.get(id))
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    private <T> List<T> all(Class<T> kind) {
        return records.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    RecordSet set() {
        return new RecordSet(statements(), events(), tallies(), pledges(), talks(), positions());
    }
}
