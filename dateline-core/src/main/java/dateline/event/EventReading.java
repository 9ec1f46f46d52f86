package dateline.event;

import dateline.event.ResolvedMatch.Act;
import dateline.event.explain.Explained;
import dateline.event.explain.Participants;
import dateline.event.explain.UnreadSentence;
import dateline.event.participant.ReportContext;
import dateline.event.spoken.ModalAct;
import dateline.event.spoken.ModalActReader;
import dateline.event.spoken.StatementEventReader;
import dateline.language.Sentence;
import dateline.record.Doubt;
import dateline.record.Event;
import dateline.record.Found;
import dateline.record.Statement;
import dateline.reference.References;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The reading of one report: finds its events sentence by sentence. To be used once. */
final class EventReading {
    /** How many near misses are given of a sentence without events. */
    private static final int NEAR_MISSES = 3;

    private final EventKnowledge knowledge;
    private final References references;
    private final MatchResolver resolver;
    private final ModalActReader modal;
    private final StatementEventReader spoken;
    private final SameActs sameActs;
    private final EventDrafts drafts;
    private final EventWriter writer;
    private final List<WrittenEvent> found = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    EventReading(EventKnowledge knowledge, References references, List<Statement> statements) {
        ReportContext around = ReportContext.of(
                references.cast(), statements, knowledge.coder().inner(), knowledge.words());
        this.knowledge = knowledge;
        this.references = references;
        this.resolver = new MatchResolver(knowledge, around, references.article());
        this.modal = new ModalActReader(knowledge.coder(), around);
        this.spoken = new StatementEventReader(knowledge.coder(), around);
        this.sameActs = new SameActs(knowledge.factuality(), around);
        this.drafts = new EventDrafts(knowledge, around);
        this.writer = new EventWriter(knowledge, references, around);
    }

    Found<Event> read() {
        references.article().sentencesInTime().forEach(s -> read(s, new SentenceMatches(resolver)));
        return new Found<>(events(found), doubts);
    }

    Explained explain() {
        List<UnreadSentence> unread = new ArrayList<>();
        for (Sentence sentence : references.article().sentences()) {
            int before = found.size();
            SentenceMatches matches = new SentenceMatches(resolver);
            read(sentence, matches);
            if (found.size() == before) {
                unread.add(unread(sentence, matches));
            }
        }
        return new Explained(found.stream().map(writer::reasons).toList(), unread);
    }

    private UnreadSentence unread(Sentence sentence, SentenceMatches matches) {
        return new UnreadSentence(
                sentence, knowledge.rules().nearMisses(sentence, matches::isTaken, matches::refusal, NEAR_MISSES));
    }

    private static List<Event> events(List<WrittenEvent> written) {
        return written.stream().map(WrittenEvent::event).toList();
    }

    private void read(Sentence sentence, SentenceMatches matches) {
        int before = found.size();
        List<Act> acts = acts(sentence, matches);
        List<ModalAct> announced =
                modal.read(sentence, acts.stream().map(Act::coded).toList());
        acts.stream()
                .filter(a -> !ModalActReader.isUndertaken(a.coded(), announced))
                .forEach(this::add);
        announced.forEach(this::add);
        List<Event> here = events(found.subList(before, found.size()));
        spoken.read(sentence).stream().filter(a -> !isAmong(here, a)).forEach(this::add);
    }

    private List<Act> acts(Sentence sentence, SentenceMatches matches) {
        List<Act> acts = knowledge.rules().matches(sentence, matches::isTaken).stream()
                .flatMap(m -> matches.act(m).stream())
                .toList();
        return sameActs.join(AnsweredActs.leaveOut(acts));
    }

    /** Whether an event of a sentence is this act already. */
    private static boolean isAmong(List<Event> here, ModalAct act) {
        List<String> sources = act.participants().sources().ids();
        List<String> targets = act.participants().targets().ids();
        return here.stream()
                .filter(e -> e.type() == act.coding().type())
                .anyMatch(e -> e.sources().equals(sources)
                        || e.targets().stream().anyMatch(targets::contains)
                        || e.trigger().overlaps(act.trigger()));
    }

    private void add(Act act) {
        if (isNew(act.coded().clause().sentence(), act.coded().card().rule().id(), act.participants())) {
            Event event = write(drafts.draft(act));
            doubts.addAll(inferences(event, act.participants()));
        }
    }

    private void add(ModalAct act) {
        if (isNew(act.clause().sentence(), act.coding().cameo(), act.participants())) {
            drafts.draft(act).ifPresent(this::write);
        }
    }

    /** One event for an act and its sides in a sentence. */
    private boolean isNew(Sentence sentence, String act, Participants between) {
        return seen.add(sentence.index() + " " + act + between.sources().ids()
                + between.targets().ids());
    }

    private Event write(EventDraft draft) {
        WrittenEvent written = writer.write(draft, "e" + (found.size() + 1));
        found.add(written);
        return written.event();
    }

    private static List<Doubt> inferences(Event event, Participants participants) {
        Stream<String> sources = participants
                .sources()
                .inferredNames()
                .map(name -> "no doer is named; took " + name
                        + ", by whom it is told, in whose country it was done or who was spoken of before");
        Stream<String> targets = participants
                .targets()
                .inferredNames()
                .map(name -> "nobody is named whom it is aimed at; took " + name + ", who is answered");
        return Stream.concat(sources, targets)
                .map(why -> Doubt.of(event.id(), event.trigger(), why))
                .toList();
    }
}
