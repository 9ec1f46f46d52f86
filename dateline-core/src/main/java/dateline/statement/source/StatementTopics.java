package dateline.statement.source;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Span;
import dateline.record.SpeechAct;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whom something is said about: who is blamed, praised or criticised; who does it in what is said. The speaker himself does
 * not count.
 */
public final class StatementTopics {
    /** Acts that are aimed at somebody, whom their object names: "praised <b>Kenya</b>", "condemned <b>Kenya's</b> vote". */
    private static final Set<SpeechAct> AIMED = EnumSet.of(
            SpeechAct.ACCUSE,
            SpeechAct.CRITICISE,
            SpeechAct.PRAISE,
            SpeechAct.THREATEN,
            SpeechAct.DENY,
            SpeechAct.REJECT);

    private final References references;

    public StatementTopics(References references) {
        this.references = references;
    }

    public List<ActorReference> resolve(
            Cue cue, SpeechAct act, List<Actor> speakers, List<Sentence> sentences, List<Span> content) {
        List<ActorReference> told = others(actors(cue.about()), speakers);
        if (!told.isEmpty()) {
            return told;
        }
        List<ActorReference> aimed = AIMED.contains(act) ? others(aimedAt(cue), speakers) : List.of();
        return aimed.isEmpty() ? others(subjects(sentences, content), speakers) : aimed;
    }

    private List<ActorReference> actors(List<Word> heads) {
        return references.cast().allReferences(heads);
    }

    private static List<ActorReference> others(List<ActorReference> actors, List<Actor> speakers) {
        List<String> ids = speakers.stream().map(Actor::id).toList();
        return actors.stream().filter(a -> !ids.contains(a.actor())).toList();
    }

    /** The object of the cue, or whose it is: "Mali", "claims by Mali", "Mali's claims". */
    private List<ActorReference> aimedAt(Cue cue) {
        Clause clause = cue.clause();
        List<Word> objects = clause.patients().stream()
                .filter(p -> cue.content().contains(p))
                .filter(p -> !p.equals(clause.predicate()))
                .toList();
        List<ActorReference> themselves = actors(objects);
        List<Word> owners = objects.stream().flatMap(o -> owners(o)).toList();
        return themselves.isEmpty() ? actors(owners) : themselves;
    }

    private static Stream<Word> owners(Word noun) {
        Clause nominal = noun.nominal();
        return Stream.of("'s", "by", "from").flatMap(p -> nominal.obliques(p).stream());
    }

    /** Who does it, or whom it is done to, in the first clause of what is said. */
    private List<ActorReference> subjects(List<Sentence> sentences, List<Span> content) {
        Optional<Clause> first = sentences.stream()
                .flatMap(s -> s.clauses().stream())
                .filter(c -> isWithin(c.predicate(), content))
                .filter(c -> c.governor().filter(g -> isWithin(g, content)).isEmpty())
                .findFirst();
        return first.map(c -> actors(subjects(c))).orElse(List.of());
    }

    private static List<Word> subjects(Clause clause) {
        List<Word> told = clause.predicate().children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT).stream()
                .flatMap(s -> s.coordinated().stream())
                .toList();
        return told.isEmpty() ? clause.doers() : told;
    }

    private static boolean isWithin(Word word, List<Span> content) {
        return content.stream().anyMatch(c -> c.contains(word.span()));
    }
}
