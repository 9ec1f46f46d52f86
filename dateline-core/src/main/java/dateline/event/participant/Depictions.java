package dateline.event.participant;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows acts that only a work of art tells of: "the museum shows <b>the massacre</b> in wax", "a film about <b>the siege</b>",
 * "<b>fighting breaks out</b> in the last act of the opera".
 */
final class Depictions {
    /** What joins a work to what it tells of. */
    private static final Set<String> ABOUT = Set.of("about", "of", "on", "to");

    private final Lexicon words;

    Depictions(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("event/depictions.tsv"));
    }

    boolean isDepicted(Clause act) {
        return isTold(act.predicate()) || act.obliques("in").stream().anyMatch(this::isInTale);
    }

    /** "shows <b>the massacre</b>", "about <b>the siege</b>", "shows soldiers <b>shooting</b>", "the <b>siege</b> film". */
    private boolean isTold(Word act) {
        Optional<Word> head = act.head();
        return switch (act.relation()) {
            case OBJECT, PASSIVE_SUBJECT, COMPLEMENT, OPEN_COMPLEMENT ->
                head.filter(this::isShown).isPresent();
            case PREPOSITION_OBJECT, PREPOSITION_CLAUSE ->
                head.filter(p -> ABOUT.contains(p.lemma()))
                        .flatMap(Word::head)
                        .filter(this::isWork)
                        .isPresent();
            case NOUN_CLAUSE ->
                head.filter(n -> n.is(Relation.OBJECT) && isTold(n)).isPresent();
            case MODIFIER -> head.filter(this::isWork).isPresent();
            default -> false;
        };
    }

    /** "The museum <b>shows</b>", "is <b>depicted</b> in the novel". */
    private boolean isShown(Word verb) {
        return is(verb, "shows")
                && verb.clause()
                        .filter(c -> isAnyWork(c.doers()) || isAnyWork(c.obliques("in")))
                        .isPresent();
    }

    private boolean isAnyWork(List<Word> words) {
        return words.stream().anyMatch(this::isWork);
    }

    private boolean isWork(Word noun) {
        return noun.isNominal() && (is(noun, "work") || is(noun, "tale"));
    }

    /** "in the <b>novel</b>", "in the <b>second act</b> of the opera". */
    private boolean isInTale(Word noun) {
        return is(noun, "tale")
                || is(noun, "part")
                        && (isAnyWork(noun.nominal().obliques("of")) || isAnyWork(noun.children(Relation.POSSESSOR)));
    }

    private boolean is(Word word, String meaning) {
        return words.meaning(word.lemma()).filter(meaning::equals).isPresent();
    }
}
