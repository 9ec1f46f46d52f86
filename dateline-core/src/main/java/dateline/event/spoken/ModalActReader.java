package dateline.event.spoken;

import dateline.event.code.CodedAct;
import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Where;
import dateline.event.explain.Participants;
import dateline.event.explain.Side;
import dateline.event.participant.ParticipantReader;
import dateline.event.participant.ParticipantResolver;
import dateline.event.participant.PublicLife;
import dateline.event.participant.ReportContext;
import dateline.event.spoken.ModalAct.Form;
import dateline.knowledge.ontology.EventCard.Mutual;
import dateline.knowledge.ontology.Frame;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.EventType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds undertakings, refusals and demands that only the form of the verb shows: who "will visit" has agreed to, who "will
 * not attend" has refused to, and of whom somebody says that they "must withdraw" it is demanded.
 */
public final class ModalActReader {

    private static final Set<Form> UNDERTAKING = Set.of(Form.WILL_DO, Form.WILL_NOT_DO);

    private final Coder coder;
    private final ReportContext around;

    private final Set<String> plans;
    private final Set<String> thoughts;
    private final Set<String> conditions;
    private final Set<String> goingOn;

    public ModalActReader(Coder coder, ReportContext around) {
        this.plans = around.words().lists().named("plan");
        this.thoughts = around.words().lists().named("thought");
        this.goingOn = around.words().lists().named("going-on");
        this.conditions = around.words().conditions();
        this.coder = coder;
        this.around = around;
    }

    /** Those of a sentence, but for acts inside one that a card finds. */
    public List<ModalAct> read(Sentence sentence, List<CodedAct> acts) {
        Set<Integer> framed = new HashSet<>();
        acts.forEach(a -> a.slot("act").forEach(w -> framed.add(w.index())));
        List<ModalAct> found = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            if (!framed.contains(clause.predicate().index())) {
                form(clause)
                        .flatMap(f -> read(f, clause).or(() -> held(f, clause, acts)))
                        .ifPresent(found::add);
            }
        }
        return withoutAgain(found);
    }

    /** "should end it and <b>be ready</b> to talk": one demand, as whoever makes it and to whom are the same; the finer code stays. */
    private static List<ModalAct> withoutAgain(List<ModalAct> found) {
        return found.stream()
                .filter(m -> found.stream().noneMatch(o -> o != m && isAgain(m, o) && isLess(m, o, found)))
                .toList();
    }

    private static boolean isAgain(ModalAct one, ModalAct other) {
        return one.form() == other.form()
                && one.coding().type() == other.coding().type()
                && !one.participants().targets().isEmpty()
                && one.participants().sourceIds().equals(other.participants().sourceIds())
                && one.participants().targetIds().equals(other.participants().targetIds());
    }

    private static boolean isLess(ModalAct one, ModalAct other, List<ModalAct> found) {
        int less = Coder.fineness(one.coding().cameo())
                - Coder.fineness(other.coding().cameo());
        return less < 0 || less == 0 && found.indexOf(other) < found.indexOf(one);
    }

    private Optional<Form> form(Clause clause) {
        boolean asserted = !clause.question()
                && clause.marker().filter(conditions::contains).isEmpty();
        if (!asserted
                || isOnlyThought(clause)
                || goingOn.contains(clause.predicate().lemma())) {
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
    private boolean isOnlyThought(Clause clause) {
        return clause.link() == Link.COMPLEMENT
                && clause.above()
                        .filter(a ->
                                a.negated() || thoughts.contains(a.predicate().lemma()))
                        .isPresent();
    }

    private static boolean isMust(Clause clause) {
        return clause.predicate().children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("must") || a.lemma().equals("have"));
    }

    /** "said it <b>would</b> attend". */
    private static boolean isReportedFuture(Clause clause) {
        return clause.hasWould() && clause.link() == Link.COMPLEMENT;
    }

    private boolean isPlanned(Clause clause) {
        boolean infinitive = clause.marker().filter("to"::equals).isPresent();
        return infinitive
                && clause.above()
                        .filter(a -> plans.contains(a.predicate().lemma()) && !a.negated())
                        .isPresent();
    }

    private Optional<ModalAct> read(Form form, Clause clause) {
        Side speakers = speakers(clause);
        Side doers = Side.of(around.slots().find(clause.doers(), Where.SLOT));
        if (doers.actors().stream().noneMatch(PublicLife::isPublic)) {
            return Optional.empty();
        }
        boolean demand = form == Form.MUST_DO || form == Form.SHOULD_DO;
        return demand ? demand(form, clause, doers, speakers) : undertaking(form, clause, doers, speakers);
    }

    /** "Talks between Mali and Niger <b>will be held</b>": both parties undertake it, though neither does it by the verb. */
    private Optional<ModalAct> held(Form form, Clause clause, List<CodedAct> acts) {
        return acts.stream()
                .filter(a ->
                        form == Form.WILL_DO && clause.passive() && a.card().isMutual(Mutual.YES))
                .filter(a -> a.clause().predicate().equals(clause.predicate()))
                .flatMap(a -> coder.compose(Frame.INTEND, a.coding().cameo()).stream()
                        .map(c -> new ModalAct(
                                form,
                                c.about(coder.contexts(clause)),
                                clause,
                                new ParticipantResolver(around).resolve(a))))
                .filter(m -> m.participants().mutual())
                .findFirst();
    }

    /** What one of these acts says of the future: "will meet" is an undertaking, and no meeting. */
    public static boolean isUndertaken(CodedAct act, List<ModalAct> undertaken) {
        return undertaken.stream()
                .filter(m -> UNDERTAKING.contains(m.form()))
                .anyMatch(m -> m.clause().predicate().equals(act.clause().predicate()));
    }

    private Optional<ModalAct> undertaking(Form form, Clause clause, Side doers, Side speakers) {
        boolean own = speakers.isEmpty() || isAmong(speakers, doers);
        return form.frame()
                .flatMap(frame -> coder.compose(frame, List.of(clause.predicate())))
                .filter(coding -> own || coding.type() == EventType.AGREE)
                .map(coding -> act(form, coding, clause, doers, aimedAt(clause, doers.actors())));
    }

    private Optional<ModalAct> demand(Form form, Clause clause, Side doers, Side speakers) {
        boolean isPublic = speakers.actors().stream().anyMatch(PublicLife::isPublic);
        if (!isPublic || isAmong(speakers, doers)) {
            return Optional.empty();
        }
        Coding coding = form.frame()
                .flatMap(frame -> coder.compose(frame, List.of(clause.predicate())))
                .orElseGet(() -> coder.bare(form.cameo()));
        return Optional.of(act(form, coding, clause, speakers, doers));
    }

    private ModalAct act(Form form, Coding coding, Clause clause, Side sources, Side targets) {
        return new ModalAct(
                form, coding.about(coder.contexts(clause)), clause, new Participants(sources, targets, false));
    }

    private Side aimedAt(Clause clause, List<Actor> doers) {
        List<Participant> inAct = around.reader().findInAct(List.of(clause.predicate()), doers);
        return Side.of(inAct.isEmpty() ? around.reader().nearest(objects(clause), doers, Where.NEAREST) : inAct);
    }

    private static List<Word> objects(Clause clause) {
        List<Word> objects = new ArrayList<>(clause.patients());
        objects.addAll(clause.recipients());
        clause.obliques().forEach(o -> objects.add(o.word()));
        return objects;
    }

    private Side speakers(Clause clause) {
        Stream<Participant> speakers =
                around.reporting(clause.span()).flatMap(s -> around.speakers(s, Where.STATEMENT).stream());
        return Side.of(Participant.unique(speakers));
    }

    private static boolean isAmong(Side some, Side others) {
        return some.actors().stream()
                .anyMatch(s -> others.actors().stream().anyMatch(o -> ParticipantReader.isSameParty(s, o)));
    }
}
