package dateline.event.spoken;

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
import java.util.stream.Stream;

/**
 * Finds what statements do to others where only the words said tell it, not the cue and no form of a verb: "Mali said Chad was
 * behind the raid" accuses Chad. Nothing where nobody of public life is aimed at.
 */
public final class StatementEventReader {
    private static final Map<SpeechAct, Form> FORMS = Map.of(
            SpeechAct.ACCUSE, Form.BLAME,
            SpeechAct.CRITICISE, Form.DISAPPROVAL,
            SpeechAct.DEMAND, Form.NEED,
            SpeechAct.THREATEN, Form.HARM,
            SpeechAct.REJECT, Form.REFUSAL);

    private static final List<String> BLAMED = List.of("with", "on");

    private static final String AGGRESSION = "1123";

    private final Coder coder;
    private final ReportContext around;

    public StatementEventReader(Coder coder, ReportContext around) {
        this.coder = coder;
        this.around = around;
    }

    /** Those whose telling word stands in a sentence. */
    public List<ModalAct> in(Sentence sentence) {
        return around.statements()
                .near(sentence.span())
                .filter(s -> s.actIn().filter(sentence.span()::contains).isPresent())
                .flatMap(s -> told(s, sentence).stream())
                .toList();
    }

    private Optional<ModalAct> told(Statement statement, Sentence sentence) {
        Optional<Clause> clause = sentence.clauses().stream()
                .filter(c -> statement.actIn().filter(c.span()::equals).isPresent())
                .findFirst();
        Optional<Form> form = Optional.ofNullable(FORMS.get(statement.act()));
        return form.flatMap(f -> clause.flatMap(c -> announcement(f, c, statement)));
    }

    private Optional<ModalAct> announcement(Form form, Clause clause, Statement statement) {
        around.trail().begin();
        List<Actor> speakers = around.speakers(statement)
                .filter(ParticipantConstraints::isPublic)
                .toList();
        around.trail().at(Place.STATEMENT);
        statement.source().stream()
                .limit(1)
                .forEach(w -> speakers.forEach(s -> around.trail().note(w, s, Way.SPEAKER)));
        List<Participant> whySources = around.trail().of(speakers);
        around.trail().at(Place.SLOT);
        List<Actor> targets = others(targets(form, clause, statement, speakers), speakers);
        if (speakers.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        Coding coding = coding(form, clause).about(coder.contexts(clause));
        return Optional.of(new ModalAct(
                form,
                coding,
                clause,
                speakers,
                targets,
                whySources,
                around.trail().of(targets)));
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

    private List<Actor> targets(Form form, Clause clause, Statement statement, List<Actor> speakers) {
        return switch (form) {
            case BLAME -> blamed(clause);
            case DISAPPROVAL -> judged(clause);
            case NEED -> withCountry(asked(clause, statement));
            case REFUSAL -> withCountry(around.parties().nearest(clause.patients(), speakers));
            default -> around.parties().nearest(concerned(clause), speakers);
        };
    }

    private List<Actor> blamed(Clause clause) {
        List<Actor> doers = around.sides().of(clause.doers());
        return doers.stream().anyMatch(ParticipantConstraints::isPublic)
                ? doers
                : BLAMED.stream()
                        .map(p -> around.sides().of(clause.obliques(p)))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** "<b>Chad</b> was wrong", "<b>Chad</b>'s claim was wrong"; not of whom "the raid on Chad" was wrong. */
    private List<Actor> judged(Clause clause) {
        List<Word> heads = clause.doers().stream()
                .filter(d -> !d.lemma().equals("it"))
                .flatMap(d -> Stream.of(
                        List.of(d), d.nominal().obliques("'s"), d.nominal().obliques("by")))
                .flatMap(List::stream)
                .toList();
        return heads.stream()
                .flatMap(h -> around.sides().at(h).stream())
                .distinct()
                .toList();
    }

    /** Of "the government" of nobody knows where nothing is asked or refused between parties. */
    private static List<Actor> withCountry(List<Actor> actors) {
        return actors.stream().filter(Actor::hasOwnCountry).toList();
    }

    /** Who is to do what is needed; of a command whom the statement is addressed to. */
    private List<Actor> asked(Clause clause, Statement statement) {
        if (clause.modality().isPresent()) {
            return List.of(); // "must", "should": the form of the verb tells
        }
        Word act = act(Form.NEED, clause);
        boolean command = act == clause.predicate() && !clause.passive();
        return command
                ? statement.addressees().stream().map(around.cast()::actor).toList()
                : act.clause().map(c -> around.sides().of(c.doers())).orElse(List.of());
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

    private static List<Actor> others(List<Actor> actors, List<Actor> speakers) {
        return actors.stream()
                .filter(ParticipantConstraints::isPublic)
                .filter(a -> speakers.stream().noneMatch(s -> ParticipantReader.isSameParty(s, a)))
                .distinct()
                .toList();
    }
}
