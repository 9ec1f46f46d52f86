package dateline.event.spoken;

import dateline.event.code.CodedAct;
import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Place;
import dateline.event.explain.Participant.Way;
import dateline.event.participant.ParticipantConstraints;
import dateline.event.participant.ParticipantReader;
import dateline.event.participant.ReportContext;
import dateline.event.spoken.ModalAct.Form;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.EventType;
import dateline.record.Span;
import dateline.record.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds undertakings, refusals and demands that only the form of the verb tells: who "will visit" has agreed to, who "will
 * not attend" has refused to, and of whom somebody says that they "must withdraw" it is demanded.
 */
public final class ModalActReader {
    private static final Set<String> PLANS = Set.of("plan", "intend", "prepare", "decide", "aim", "ready");
    private static final Set<String> THOUGHTS = Set.of(
            "believe", "think", "hope", "expect", "doubt", "fear", "worry", "wish", "predict", "suggest", "assume");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private final Coder coder;
    private final ReportContext around;

    public ModalActReader(Coder coder, ReportContext around) {
        this.coder = coder;
        this.around = around;
    }

    /** Those of a sentence, but for acts inside one that a card finds. */
    public List<ModalAct> in(Sentence sentence, List<CodedAct> acts) {
        Set<Integer> framed = new HashSet<>();
        acts.forEach(a -> a.slot("act").forEach(w -> framed.add(w.index())));
        List<ModalAct> found = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            if (!framed.contains(clause.predicate().index())) {
                form(clause).flatMap(f -> announcement(f, clause)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Form> form(Clause clause) {
        boolean told = !clause.question()
                && clause.marker().filter(CONDITIONS::contains).isEmpty();
        if (!told || isOnlyThought(clause)) {
            return Optional.empty();
        }
        Optional<Modality> modality = clause.modality();
        if (modality.filter(m -> m == Modality.OBLIGATION).isPresent()) {
            return Optional.of(isMust(clause) ? Form.MUST_DO : Form.SHOULD_DO);
        }
        boolean future = modality.filter(m -> m == Modality.FUTURE).isPresent() || isReportedFuture(clause);
        if (future) {
            return Optional.of(clause.negated() ? Form.WILL_NOT_DO : Form.WILL_DO);
        }
        return isPlanned(clause) && !clause.negated() ? Optional.of(Form.WILL_DO) : Optional.empty();
    }

    /** "does not say that they will meet", "hopes that they will meet": nobody undertakes it. */
    private static boolean isOnlyThought(Clause clause) {
        return clause.link() == Link.COMPLEMENT
                && clause.above()
                        .filter(a ->
                                a.negated() || THOUGHTS.contains(a.predicate().lemma()))
                        .isPresent();
    }

    private static boolean isMust(Clause clause) {
        return clause.predicate().children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("must") || a.lemma().equals("have"));
    }

    /** "said it <b>would</b> attend". */
    private static boolean isReportedFuture(Clause clause) {
        boolean would = clause.predicate().children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("would") || a.lemma().equals("'d"));
        return would && clause.link() == Link.COMPLEMENT;
    }

    private static boolean isPlanned(Clause clause) {
        boolean infinitive = clause.marker().filter("to"::equals).isPresent();
        return infinitive
                && clause.above()
                        .filter(a -> PLANS.contains(a.predicate().lemma()) && !a.negated())
                        .isPresent();
    }

    private Optional<ModalAct> announcement(Form form, Clause clause) {
        around.trail().begin();
        List<Actor> speakers = speakers(clause);
        List<Actor> doers = around.sides().of(clause.doers());
        if (doers.stream().noneMatch(ParticipantConstraints::isPublic)) {
            return Optional.empty();
        }
        if (form == Form.MUST_DO || form == Form.SHOULD_DO) {
            return demand(form, clause, doers, speakers);
        }
        List<Participant> why = around.trail().of(doers);
        boolean own = speakers.isEmpty() || isAmong(speakers, doers);
        return coder.compose(form.frame().orElseThrow(), List.of(clause.predicate()))
                .filter(coding -> own || coding.type() == EventType.AGREE)
                .map(coding -> announcement(
                        form, coding.about(coder.contexts(clause)), clause, doers, why, aimedAt(clause, doers)));
    }

    private ModalAct announcement(
            Form form, Coding coding, Clause clause, List<Actor> sources, List<Participant> why, List<Actor> targets) {
        return new ModalAct(
                form, coding, clause, sources, targets, why, around.trail().of(targets));
    }

    private List<Actor> aimedAt(Clause clause, List<Actor> doers) {
        List<Word> act = List.of(clause.predicate());
        around.trail().at(Place.INNER_ACT);
        List<Actor> inAct = around.parties().inAct(clause.sentence(), act, doers);
        List<Word> objects = new ArrayList<>(clause.patients());
        objects.addAll(clause.recipients());
        clause.obliques().forEach(o -> objects.add(o.word()));
        around.trail().at(Place.NEAREST);
        return inAct.isEmpty() ? around.parties().nearest(objects, doers) : inAct;
    }

    private Optional<ModalAct> demand(Form form, Clause clause, List<Actor> doers, List<Actor> speakers) {
        if (speakers.stream().noneMatch(ParticipantConstraints::isPublic) || isAmong(speakers, doers)) {
            return Optional.empty();
        }
        Coding coding = form.frame()
                .flatMap(f -> coder.compose(f, List.of(clause.predicate())))
                .orElseGet(() -> coder.bare(form.cameo()))
                .about(coder.contexts(clause));
        return Optional.of(
                announcement(form, coding, clause, speakers, around.trail().of(speakers), doers));
    }

    private List<Actor> speakers(Clause clause) {
        return around.telling(clause.span()).flatMap(this::speakers).distinct().toList();
    }

    private Stream<Actor> speakers(Statement statement) {
        List<Actor> speakers = around.speakers(statement).toList();
        around.trail().at(Place.STATEMENT);
        Span words = statement.source().isEmpty()
                ? statement.cue()
                : statement.source().get(0);
        speakers.forEach(s -> around.trail().note(words, s, Way.SPEAKER));
        around.trail().at(Place.SLOT);
        return speakers.stream();
    }

    private static boolean isAmong(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(s -> others.stream().anyMatch(o -> ParticipantReader.isSameParty(s, o)));
    }
}
