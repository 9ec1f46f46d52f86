package dateline.event.spoken;

import dateline.event.code.Coder;
import dateline.event.code.Coding;
import dateline.event.explain.Participant;
import dateline.event.explain.Participant.Where;
import dateline.event.explain.Participants;
import dateline.event.explain.Side;
import dateline.event.participant.ParticipantReader;
import dateline.event.participant.PublicLife;
import dateline.event.participant.ReportContext;
import dateline.event.spoken.ModalAct.Form;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.SpeechAct;
import dateline.record.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what statements do to others where only the words said show it, not the cue and no form of a verb: "Mali said Chad was
 * after the raid" accuses Chad. Nothing where nobody of public life is aimed at.
 */
public final class StatementEventReader {
    private static final Map<SpeechAct, Form> FORMS = Map.of(
            SpeechAct.ACCUSE, Form.BLAME,
            SpeechAct.CRITICISE, Form.DISAPPROVAL,
            SpeechAct.DEMAND, Form.NEED,
            SpeechAct.THREATEN, Form.HARM,
            SpeechAct.REJECT, Form.REFUSAL);

    private static final String AGGRESSION = "1123";

    private final Coder coder;
    private final ReportContext around;

    private final Set<String> blamed;

    public StatementEventReader(Coder coder, ReportContext around) {
        this.blamed = around.words().lists().named("blamed");
        this.coder = coder;
        this.around = around;
    }

    /** Those whose words for the act stand in a sentence. */
    public List<ModalAct> read(Sentence sentence) {
        return around.statements()
                .near(sentence.span())
                .filter(s -> s.speech().word().filter(sentence.span()::contains).isPresent())
                .flatMap(s -> read(s, sentence).stream())
                .toList();
    }

    private Optional<ModalAct> read(Statement statement, Sentence sentence) {
        Optional<Clause> clause = sentence.clauses().stream()
                .filter(c -> statement.speech().word().filter(c.span()::equals).isPresent())
                .findFirst();
        Optional<Form> form = Optional.ofNullable(FORMS.get(statement.act()));
        return form.flatMap(f -> clause.flatMap(c -> read(f, c, statement)));
    }

    private Optional<ModalAct> read(Form form, Clause clause, Statement statement) {
        Side speakers = speakers(statement);
        Side targets = others(targets(form, clause, statement, speakers.actors()), speakers.actors());
        if (speakers.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        Coding coding = coding(form, clause).about(coder.contexts(clause));
        return Optional.of(new ModalAct(form, coding, clause, new Participants(speakers, targets, false)));
    }

    /** Speakers of public life; where no words name them, without a reason. */
    private Side speakers(Statement statement) {
        Side speakers = statement.speakerWords().isEmpty()
                ? Side.unexplained(around.speakers(statement))
                : Side.of(around.speakers(statement, Where.STATEMENT));
        return speakers.filter(PublicLife::isPublic);
    }

    private Coding coding(Form form, Clause clause) {
        Optional<Coding> finer = form.frame().flatMap(f -> coder.compose(f, List.of(act(form, clause))));
        boolean force = form == Form.BLAME && coder.isForce(wrong(clause));
        return finer.orElseGet(() -> coder.bare(force ? AGGRESSION : form.cameo()));
    }

    /** The words for a wrong: "<b>shelled</b> a village", "was behind the <b>raid</b>". */
    private static List<Word> wrong(Clause clause) {
        List<Word> words = new ArrayList<>(List.of(clause.predicate()));
        Stream.of("behind", "for", "of").forEach(p -> words.addAll(clause.obliques(p)));
        return words;
    }

    private Side targets(Form form, Clause clause, Statement statement, List<Actor> speakers) {
        return switch (form) {
            case BLAME -> Side.of(blamed(clause));
            case DISAPPROVAL -> Side.of(judged(clause));
            case NEED -> asked(clause, statement).filter(Actor::hasOwnCountry);
            case REFUSAL -> nearest(clause.patients(), speakers).filter(Actor::hasOwnCountry);
            default -> nearest(concerned(clause), speakers);
        };
    }

    private Side nearest(List<Word> words, List<Actor> speakers) {
        return Side.of(around.reader().nearest(words, speakers, Where.SLOT));
    }

    private List<Participant> blamed(Clause clause) {
        List<Participant> doers = find(clause.doers());
        boolean isPublic = doers.stream().anyMatch(d -> PublicLife.isPublic(d.actor()));
        return isPublic
                ? doers
                : blamed.stream()
                        .map(p -> find(clause.obliques(p)))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private List<Participant> find(List<Word> words) {
        return around.slots().find(words, Where.SLOT);
    }

    /** "<b>Chad</b> was wrong", "<b>Chad</b>'s claim was wrong"; not of whom "the raid on Chad" was wrong. */
    private List<Participant> judged(Clause clause) {
        Stream<Word> heads = clause.doers().stream()
                .filter(d -> !d.lemma().equals("it"))
                .flatMap(d -> Stream.of(
                        List.of(d), d.nominal().obliques("'s"), d.nominal().obliques("by")))
                .flatMap(List::stream);
        return Participant.unique(heads.flatMap(h -> around.slots().findAt(h, Where.SLOT).stream()));
    }

    /** Who is to do what is needed; of a command whom the statement is addressed to. */
    private Side asked(Clause clause, Statement statement) {
        if (clause.modality().isPresent()) {
            return Side.of(List.of()); // "must", "should": the form of the verb shows it
        }
        Word act = act(Form.NEED, clause);
        boolean command = act == clause.predicate() && !clause.passive();
        return command
                ? Side.unexplained(addressees(statement))
                : Side.of(act.clause().map(c -> find(c.doers())).orElse(List.of()));
    }

    private List<Actor> addressees(Statement statement) {
        return statement.addressees().stream().map(around.cast()::actor).toList();
    }

    /** What is needed: "it is time for them <b>to leave</b>"; else the clause's own act. */
    private static Word act(Form form, Clause clause) {
        boolean need = form == Form.NEED && clause.predicate().lemma().equals("be");
        return need
                ? Stream.concat(
                                clause.complements().stream(),
                                clause.attributes().stream()
                                        .flatMap(a -> a.children().stream())
                                        .filter(Word::isVerb))
                        .findFirst()
                        .orElse(clause.predicate())
                : clause.predicate();
    }

    /** Who will suffer it, what it is aimed at, and what it depends on: "if <b>Mali</b> attacks, we will strike back". */
    private static List<Word> concerned(Clause clause) {
        List<Word> words = new ArrayList<>(clause.doers());
        words.addAll(clause.patients());
        words.addAll(clause.recipients());
        clause.obliques().forEach(o -> words.add(o.word()));
        words.addAll(clause.predicate().children(Relation.ADVERBIAL_CLAUSE));
        return words;
    }

    private static Side others(Side side, List<Actor> speakers) {
        return side.filter(
                a -> PublicLife.isPublic(a) && speakers.stream().noneMatch(s -> ParticipantReader.isSameParty(s, a)));
    }
}
