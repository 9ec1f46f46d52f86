package dateline.talks;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Found;
import dateline.record.Phrase;
import dateline.record.Provenance;
import dateline.record.Span;
import dateline.record.Status;
import dateline.record.Talks;
import dateline.record.Talks.Length;
import dateline.record.Talks.Result;
import dateline.record.Talks.Session;
import dateline.record.Talks.Side;
import dateline.record.TimeExpression;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts meetings that happened together into rounds of talks: mentions of the same parties on the same day at the same place,
 * as far as each tells, are one round. What is only planned or called for is no round. Safe to share.
 */
public final class TalksReader {
    private static final Set<String> MODES_OF_TRAVEL = Set.of("visit");

    private final Lexicon outcomes;

    private final Set<String> topic;

    public TalksReader(Knowledge knowledge) {
        ListedWords lists = ListedWords.of(knowledge, "talks");
        this.topic = lists.named("topic");
        this.outcomes = Lexicon.words(knowledge.named("talks/outcomes.tsv"));
    }

    public Found<Talks> read(References references, List<Event> events) {
        List<Round> rounds = new ArrayList<>();
        for (Event event : events) {
            if (isRound(event)) {
                add(rounds, round(references, event));
            }
        }
        List<Talks> found = new ArrayList<>();
        for (Round round : rounds) {
            if (isWhole(round)) {
                found.add(talks("k" + (found.size() + 1), round));
            }
        }
        return Found.of(found);
    }

    private static boolean isRound(Event event) {
        boolean real = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        boolean travel = event.mode().filter(MODES_OF_TRAVEL::contains).isPresent();
        return event.type() == EventType.CONSULT && real && !travel;
    }

    private static void add(List<Round> rounds, Round round) {
        for (int i = 0; i < rounds.size(); i++) {
            if (rounds.get(i).canBe(round)) {
                rounds.set(i, rounds.get(i).with(round));
                return;
            }
        }
        rounds.add(round);
    }

    /** Two parties, two people, or a group that meets among itself. */
    private static boolean isWhole(Round round) {
        boolean group = round.participants().stream().anyMatch(s -> s.actor().kind() == Actor.Kind.GROUP);
        return round.parties().size() > 1
                || round.participants().size() > 1
                || group && !round.parties().isEmpty();
    }

    private Round round(References references, Event event) {
        Sentence sentence = references.article().around(event.trigger()).orElseThrow();
        List<Word> trigger = sentence.words().stream()
                .filter(t -> event.trigger().contains(t.span()))
                .toList();
        return new Round(
                told(event).stream()
                        .map(r -> new Round.Seat(references.cast().actor(r.actor()), r))
                        .toList(),
                event.where(),
                event.when(),
                duration(references, sentence, trigger),
                topics(sentence, trigger),
                result(sentence),
                new Round.Telling(List.of(event.id()), event.evidence()));
    }

    /** Who takes part; in "talks with the envoys" those, where nobody is told whom they are with. */
    private static List<ActorReference> told(Event event) {
        return event.sources().isEmpty()
                ? event.sides().targets()
                : event.sides().sources();
    }

    /** "five hours of talks", "a two-day meeting", "the talks lasted three hours". */
    private static Optional<Length> duration(References references, Sentence sentence, List<Word> trigger) {
        return references.times().in(sentence).stream()
                .filter(t -> t.type() == TimeExpression.Type.DURATION)
                .filter(t -> sentence.words().stream()
                        .anyMatch(w ->
                                t.span().contains(w.span()) && trigger.stream().anyMatch(n -> isOf(w, n))))
                .flatMap(t -> t.value().stream().map(v -> new Length(v, t.span())))
                .filter(l -> l.value().indexOf('X') < 0)
                .findFirst();
    }

    private static boolean isOf(Word length, Word talks) {
        boolean holds = talks.isWithin(length);
        boolean qualifies = length.isWithin(talks);
        boolean lasts = length.head()
                .filter(v -> v.lemma().equals("last"))
                .flatMap(Word::clause)
                .filter(c -> c.doers().contains(talks))
                .isPresent();
        return holds || qualifies && talks.isNoun() || lasts;
    }

    private List<Phrase> topics(Sentence sentence, List<Word> trigger) {
        List<Phrase> found = new ArrayList<>();
        for (Word word : trigger) {
            List<Clause.Oblique> obliques = word.isNoun()
                    ? word.nominal().obliques()
                    : word.clause().map(Clause::obliques).orElse(List.of());
            for (Clause.Oblique oblique : obliques) {
                boolean topic = this.topic.contains(oblique.preposition())
                        && !oblique.word().is(EntityKind.DATE)
                        && !oblique.word().is(Relation.PREPOSITION_CLAUSE);
                if (topic) {
                    Span span = Sentence.spanOf(oblique.word().nounPhrase());
                    found.add(new Phrase(sentence.textBetween(span), span));
                }
            }
        }
        return found;
    }

    private Result result(Sentence sentence) {
        for (Word token : sentence.words()) {
            Optional<Hit> hit = outcomes.longestAt(sentence, token.index(), Optional.empty());
            if (hit.isPresent()) {
                Span words = Sentence.spanOf(
                        sentence.words().subList(hit.get().from(), hit.get().to()));
                return new Result(
                        Result.Kind.valueOf(hit.get().meaning().toUpperCase(Locale.ROOT)),
                        Optional.of(new Phrase(sentence.textBetween(words), words)));
            }
        }
        return new Result(Result.Kind.UNKNOWN, Optional.empty());
    }

    private static Talks talks(String id, Round round) {
        Map<Optional<String>, List<ActorReference>> sides = new LinkedHashMap<>();
        for (Round.Seat seat : round.participants()) {
            sides.computeIfAbsent(seat.actor().statedCountry(), c -> new ArrayList<>())
                    .add(seat.reference());
        }
        return new Talks(
                id,
                sides.entrySet().stream()
                        .map(e -> new Side(e.getKey(), e.getValue()))
                        .toList(),
                new Session(new Circumstances(round.when(), round.where()), Optional.empty(), round.duration()),
                round.topics(),
                round.result(),
                List.of(),
                round.telling().events(),
                new Provenance(round.telling().evidence(), "rounds-of-meetings"));
    }
}
