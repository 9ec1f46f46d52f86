package dateline.statement.act;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Sentence;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.statement.cue.Cue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** On what a threat, promise, offer or refusal depends: "would close the border <b>unless the troops left</b>". */
public final class Conditions {

    private static final Set<SpeechAct> CONDITIONAL = EnumSet.of(
            SpeechAct.THREATEN, SpeechAct.WARN, SpeechAct.PROMISE, SpeechAct.OFFER, SpeechAct.AGREE, SpeechAct.REJECT);

    private final Set<String> markers;
    private final Set<String> cases;

    public Conditions(Knowledge knowledge) {
        this.markers = ListedWords.of(knowledge, "language").named("condition", "provided");
        this.cases = ListedWords.of(knowledge, "statement").named("case");
    }

    /** The conditions told with a cue, in the order of the text; none for acts that hold whatever happens. */
    public List<Span> find(Cue cue, SpeechAct act, SpeechActReader.Said said) {
        if (!CONDITIONAL.contains(act)) {
            return List.of();
        }
        return said.sentences().stream()
                .flatMap(s -> Stream.concat(clauses(s, cue, said), cases(s, said)))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Span> clauses(Sentence sentence, Cue cue, SpeechActReader.Said said) {
        return sentence.clauses().stream()
                .filter(c -> c.marker().filter(markers::contains).isPresent())
                .filter(c -> c.link() == Link.ADVERBIAL)
                .filter(c -> said.holds(c.predicate()) || isOf(cue, c))
                .map(c -> Sentence.spanOf(c.predicate().subtree()));
    }

    /** "threatened, unless they left, to close the border". */
    private static boolean isOf(Cue cue, Clause condition) {
        return condition.sentence().equals(cue.sentence())
                && condition.governor().filter(cue.clause().predicate()::equals).isPresent();
    }

    /** "in case of an attack", "in the event of an attack". */
    private Stream<Span> cases(Sentence sentence, SpeechActReader.Said said) {
        return sentence.words().stream()
                .filter(t -> cases.contains(t.lemma()) && said.holds(t))
                .filter(t -> !t.nominal().obliques("of").isEmpty())
                .flatMap(t -> t.head().stream())
                .filter(p -> p.lemma().equals("in"))
                .map(p -> Sentence.spanOf(p.subtree()));
    }
}
