package dateline.statement.cue;

import dateline.knowledge.card.Match;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.EntityKind;
import dateline.language.NounPhrase;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the construction of a cue attributes: the clauses and phrases that its card binds, with all that belongs to them. */
final class CueComplement {
    private CueComplement() {}

    /** @param others subjects of the cue that do not speak; they belong to what is told */
    static List<Word> words(Match match, List<Word> others) {
        List<Word> heads = new ArrayList<>(match.slot("content"));
        if (heads.isEmpty()) {
            return asTold(match);
        }
        heads.addAll(others);
        return content(match.clause(), heads);
    }

    /** "<b>As</b> Diallo put it, <b>the truce is dead</b>": what is told stands around such a clause. */
    private static List<Word> asTold(Match match) {
        Clause clause = match.clause();
        Sentence sentence = clause.sentence();
        List<Word> own = clause.predicate().subtree();
        boolean told = clause.link() == Link.ADVERBIAL
                && clause.marker().filter(m -> m.equals("as")).isPresent()
                && clause.patients().stream()
                        .allMatch(p -> p.isPronoun() || match.slot("addressee").contains(p))
                && own.get(0).index() == 0;
        return told ? sentence.words().stream().filter(t -> !own.contains(t)).toList() : List.of();
    }

    /**
     * All words of the clauses or phrases that are attributed, without the "that" in front, with what the object is called:
     * "called <b>the deal a trap</b>", and with the prepositions between: "likened <b>the deal to a trap</b>".
     */
    private static List<Word> content(Clause clause, List<Word> heads) {
        Set<Word> words = new HashSet<>();
        int first = heads.stream().mapToInt(Word::index).min().orElse(0);
        for (Word head : heads) {
            words.addAll(NounPhrase.of(head).undatedSubtree());
            if (clause.predicate().isWithin(head)) {
                words.removeAll(clause.predicate().subtree());
            }
            if (clause.patients().contains(head) || isSmallSubject(clause, head)) {
                naming(clause).forEach(n -> words.addAll(n.subtree()));
            }
            if (heads.size() > 1) {
                head.head()
                        .filter(h -> h.is(Relation.PREPOSITION) && h.index() > first)
                        .ifPresent(words::add);
            }
        }
        if (heads.stream().noneMatch(h -> h.clause().isPresent())) {
            trailing(clause, heads).forEach(t -> words.addAll(t.subtree()));
        }
        return words.stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** "cited support <b>from ten generals</b>": the engine depends on the verb what goes on after the thing told of. */
    private static List<Word> trailing(Clause clause, List<Word> heads) {
        int last = heads.stream().mapToInt(Word::index).max().orElse(Integer.MAX_VALUE);
        if (last < clause.predicate().index()) {
            return List.of();
        }
        return clause.predicate().children(Relation.PREPOSITION).stream()
                .filter(p -> p.index() > last)
                .filter(p -> p.subtree().stream().noneMatch(CueComplement::isDate))
                .toList();
    }

    private static boolean isDate(Word token) {
        return token.is(EntityKind.DATE) || token.is(EntityKind.TIME);
    }

    /** What the object is said to be: "called it <b>a trap</b>", "branded the strike <b>illegal</b>". */
    static List<Word> naming(Clause clause) {
        List<Word> found = new ArrayList<>(clause.attributes());
        clause.predicate().children(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT).stream()
                .filter(c -> c.is(PartOfSpeech.ADJECTIVE))
                .forEach(found::add);
        for (Word patient : clause.patients()) {
            found.addAll(patient.children(Relation.APPOSITION));
        }
        return found;
    }

    /** "branded <b>the strike</b> illegal": the engine takes the object for the subject of what it is called. */
    private static boolean isSmallSubject(Clause clause, Word word) {
        return word.is(Relation.SUBJECT)
                && word.head().filter(naming(clause)::contains).isPresent();
    }
}
