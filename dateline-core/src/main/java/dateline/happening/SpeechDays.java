package dateline.happening;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Tense;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Circumstances;
import dateline.record.Event;
import dateline.record.EventType;
import dateline.record.Span;
import dateline.record.Statement;
import dateline.record.When;
import dateline.record.Where;
import dateline.reference.References;
import dateline.statement.StatementsByPlace;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives statements their day where only a statement or meeting before tells it, as long as the report goes on within one account:
 * the same speaker speaks on, one of those who were said to speak or meet is quoted, or somebody else speaks of the same party. "After
 * the talks, she told reporters" is of the day of the talks. Deeds date no words: when the raid of Monday was spoken of, nobody
 * says.
 */
final class SpeechDays {
    /** Types of event that consist in saying something or in meeting. */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.CONSULT,
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE);

    /** Letters of the shortest noun that tells a sort of people. */
    private static final int SHORTEST = 4;

    /** How many sentences without words of anybody may stand between. */
    private static final int GAP = 2;

    private final References references;
    private final Draft draft;
    private final List<Act> meetings;
    private final StatementsByPlace said;
    private final Sections sections;
    private final Set<String> beside;
    private Optional<Anchor> anchor = Optional.empty();

    /** What the day of the words that follow is taken from, and how far the account has come. */
    private record Anchor(When when, String from, Told told, Sentence last) {
        Anchor upTo(Sentence sentence) {
            return sentence.index() > last.index() ? new Anchor(when, from, told, sentence) : this;
        }
    }

    /**
     * Who speaks or meets, and of whom.
     *
     * @param parties ids of those who do
     * @param about ids of those at whom it is aimed
     * @param sentence where
     */
    private record Told(List<String> parties, List<String> about, Sentence sentence) {}

    SpeechDays(References references, Draft draft, ListedWords lists, List<Act> acts) {
        this.references = references;
        this.draft = draft;
        this.meetings = acts.stream().filter(a -> a.isOf(EventType.CONSULT)).toList();
        this.said = StatementsByPlace.of(draft.statements());
        this.sections = new Sections(references.article().article());
        this.beside = lists.named("at-a-meeting");
    }

    void carry() {
        for (Sentence sentence : references.article().sentencesInTime()) {
            anchor = anchor.filter(a -> goesOnTo(a, sentence));
            meeting(sentence).ifPresent(e -> anchor = Optional.of(anchor(e, sentence)));
            in(sentence).forEach(s -> carry(s, sentence));
            if (isInWords(sentence)) {
                anchor = anchor.map(a -> a.upTo(sentence));
            }
        }
    }

    private boolean goesOnTo(Anchor from, Sentence sentence) {
        return sentence.index() - from.last().index() <= GAP + 1 && sections.areOne(from.last(), sentence);
    }

    private List<Statement> in(Sentence sentence) {
        return draft.statements(sentence).stream()
                .sorted(Comparator.comparing(Statement::cue))
                .toList();
    }

    private boolean isInWords(Sentence sentence) {
        return said.near(sentence.span())
                .anyMatch(s -> s.evidence().stream().anyMatch(e -> e.overlaps(sentence.span())));
    }

    private void carry(Statement statement, Sentence sentence) {
        Optional<When> own = statement.when();
        if (own.isPresent()) {
            anchor = own.filter(Days::isDay)
                    .map(w -> new Anchor(w, statement.id(), told(statement, sentence), sentence));
        } else if (isSaidThen(statement, sentence)) {
            ofMeeting(statement, sentence)
                    .or(() -> anchor.filter(a -> isOneAccount(a.told(), statement))
                            .map(a -> a.when().carriedFrom(a.from())))
                    .ifPresent(w -> draft.put(statement.under(there(statement).at(w))));
        }
    }

    private static Anchor anchor(Event event, Sentence sentence) {
        Told told = new Told(event.sources(), event.targets(), sentence);
        return new Anchor(event.when().orElseThrow(), event.id(), told, sentence);
    }

    private static Told told(Statement statement, Sentence sentence) {
        return new Told(statement.speakers(), aimedAt(statement), sentence);
    }

    /** Those whom it is about and those to whom it is said. */
    private static List<String> aimedAt(Statement statement) {
        return Stream.concat(ActorReference.ids(statement.about()).stream(), statement.addressees().stream())
                .distinct()
                .toList();
    }

    private boolean isOneAccount(Told before, Statement statement) {
        return !Collections.disjoint(before.parties(), statement.speakers())
                || !Collections.disjoint(before.about(), aimedAt(statement))
                || statement.speakers().stream()
                        .anyMatch(s -> isOneOf(references.cast().actor(s), before));
    }

    /** Of the country that spoke, or of the sort of people or the body that the sentence of the meeting names. */
    private boolean isOneOf(Actor speaker, Told before) {
        boolean ofCountry = before.parties().stream()
                .map(references.cast()::actor)
                .filter(p -> p.kind() == Actor.Kind.COUNTRY)
                .anyMatch(p -> p.country().equals(speaker.country()));
        return speaker.kind() == Actor.Kind.PERSON && (ofCountry || isOfSort(speaker, before.sentence()));
    }

    /** "Foreign <b>ministers</b> met … Foreign <b>Minister</b> Ana Brant said", "<b>NATO</b> … NATO's chief". */
    private boolean isOfSort(Actor speaker, Sentence sentence) {
        String article = references.article().article().text();
        List<String> words = List.of(
                speaker.mentions().get(0).of(article).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> name = List.of(speaker.name().toLowerCase(Locale.ROOT).split(" "));
        return sentence.words().stream()
                .filter(w -> w.isNoun() && w.lemma().length() >= SHORTEST)
                .map(w -> w.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(w -> words.contains(w) && !name.contains(w));
    }

    /** At the meeting where it was said. */
    private Circumstances there(Statement statement) {
        Circumstances own = statement.occasion().circumstances();
        Optional<Where> meeting = anchor.map(Anchor::from)
                .flatMap(draft::event)
                .filter(e -> e.type() == EventType.CONSULT)
                .filter(e -> isOneAccount(anchor.orElseThrow().told(), statement))
                .flatMap(e -> e.where().map(w -> w.carriedFrom(e.id())));
        return own.where().isPresent() ? own : meeting.map(own::in).orElse(own);
    }

    /** In the simple past: "said", not "has said", "says", "will say". */
    private static boolean isSaidThen(Statement statement, Sentence sentence) {
        return cue(statement.cue(), sentence)
                .filter(c ->
                        c.tense() == Tense.PAST && !c.perfect() && c.modality().isEmpty())
                .isPresent();
    }

    private static Optional<Clause> cue(Span cue, Sentence sentence) {
        return sentence.words().stream()
                .filter(w -> cue.contains(w.span()) && w.isVerb())
                .findFirst()
                .flatMap(Word::clauseAround);
    }

    /** "After the talks, he told": the day of the meeting that the words around the cue take up. */
    private Optional<When> ofMeeting(Statement statement, Sentence sentence) {
        return meetings.stream()
                .filter(a -> a.tellings().stream().anyMatch(t -> isBeside(t, statement, sentence)))
                .flatMap(a -> a.events().stream())
                .flatMap(id -> draft.event(id).stream())
                .flatMap(e -> e.when().filter(Days::isDay).map(w -> w.carriedFrom(e.id())).stream())
                .findFirst();
    }

    private boolean isBeside(Telling telling, Statement statement, Sentence sentence) {
        return telling.sentence() == sentence.index()
                && !statement.covers(telling.head().span())
                && telling.head().head().filter(p -> beside.contains(p.lemma())).isPresent();
    }

    /** A meeting or an act of speech of the sentence that says its day. */
    private Optional<Event> meeting(Sentence sentence) {
        return draft.events(sentence).stream()
                .filter(e -> SPOKEN.contains(e.type()) && !e.background())
                .filter(e -> e.links().statement().isEmpty())
                .filter(e -> e.when().filter(Days::isDay).isPresent())
                .findFirst();
    }
}
