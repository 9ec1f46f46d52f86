package dateline.tally;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who a group of people are said to be: "the wounded <b>are Diallo and Sato</b>", "the victim was <b>identified as</b> …". */
final class Identified {

    private final Set<String> naming;

    Identified(ListedWords lists) {
        this.naming = lists.named("naming");
    }

    /** Heads of the phrases that say who the group with this head is, or who is among it. */
    List<Word> as(Word group) {
        Optional<Word> among =
                group.head().filter(p -> p.is(Relation.PREPOSITION) && p.lemma().equals("among"));
        Optional<Clause> clause =
                among.or(() -> Optional.of(group)).flatMap(Word::head).flatMap(Word::clause);
        return clause.map(c -> among.isPresent() ? sides(c) : said(c, group)).orElse(List.of());
    }

    /** "among the dead were two nuns", "two nuns were among the dead". */
    private static List<Word> sides(Clause clause) {
        if (!clause.predicate().lemma().equals("be")) {
            return List.of();
        }
        List<Word> found = new ArrayList<>(clause.doers());
        found.addAll(clause.attributes());
        return found;
    }

    private List<Word> said(Clause clause, Word group) {
        String verb = clause.predicate().lemma();
        if (naming.contains(verb)) {
            return clause.patients().contains(group) ? clause.obliques("as") : List.of();
        }
        if (!clause.doers().contains(group)) {
            return List.of();
        }
        return verb.equals("be") ? clause.attributes() : verb.equals("include") ? clause.patients() : List.of();
    }
}
