package dateline.statement.source;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.ActorReference;
import dateline.record.Span;
import dateline.reference.References;
import dateline.statement.cue.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whom something is said to: the object of "told" or "urged", "to" after "said", "in a letter <b>to the council</b>". */
public final class Addressees {
    private final Lexicon verbs;

    public Addressees(Knowledge knowledge) {
        this.verbs = Lexicon.words(knowledge.named("statement/addressees.tsv"));
    }

    public List<ActorReference> resolve(Cue cue, List<Actor> speakers, Optional<Span> setting, References references) {
        List<Word> heads = new ArrayList<>(cue.addressees());
        heads.addAll(objects(cue));
        heads.addAll(behindTo(cue));
        setting.ifPresent(s -> heads.addAll(inSetting(cue.sentence(), s)));
        List<String> ids = speakers.stream().map(Actor::id).toList();
        return references.cast().allReferences(heads).stream()
                .filter(a -> !ids.contains(a.actor()))
                .toList();
    }

    private boolean takes(Word verb, String way) {
        return verbs.meaning(verb.lemma())
                .filter(m -> List.of(m.split("\\|")).contains(way))
                .isPresent();
    }

    private List<Word> objects(Cue cue) {
        Clause clause = cue.clause();
        List<Word> objects = new ArrayList<>(clause.recipients());
        objects.addAll(clause.patients());
        return takes(clause.predicate(), "object") ? notSaid(cue, objects) : List.of();
    }

    private List<Word> behindTo(Cue cue) {
        return takes(cue.clause().predicate(), "to") ? notSaid(cue, cue.clause().obliques("to")) : List.of();
    }

    private static List<Word> notSaid(Cue cue, List<Word> heads) {
        return heads.stream()
                .filter(h -> !cue.content().contains(h) && !cue.about().contains(h))
                .toList();
    }

    /** "in a letter to <b>the council</b>", "in an interview with <b>Radio Sahel</b>". */
    private List<Word> inSetting(Sentence sentence, Span setting) {
        return sentence.words().stream()
                .filter(t -> setting.contains(t.span()) && takes(t, "noun"))
                .flatMap(t -> t.children(Relation.PREPOSITION).stream())
                .filter(p -> p.lemma().equals("to") || p.lemma().equals("with"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .filter(o -> setting.contains(o.span()))
                .toList();
    }
}
