package dateline.event.code;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Clause;
import dateline.language.Clause.Oblique;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what an act is about, by words that belong to it ({@code event/context-words.tsv}): "demanded a vote on the
 * <b>nuclear</b> plant" is of PLOVER's context cbrn. Approximate: what no listed word gives is absent.
 */
final class PloverContexts {
    private final Lexicon words;

    PloverContexts(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("event/context-words.tsv"));
    }

    /** The contexts of an act, in the order of the words that give them: its own words and those of its phrases. */
    List<String> read(Clause act, Collection<Word> trigger, List<Word> inside) {
        Sentence sentence = act.sentence();
        Set<Integer> own = new TreeSet<>();
        trigger.forEach(t -> own.add(t.index()));
        phrases(act).forEach(head -> add(head, own));
        for (Word head : inside) {
            add(head, own);
            head.clause().ifPresent(c -> phrases(c).forEach(h -> add(h, own)));
        }
        return contexts(sentence, own);
    }

    private static Stream<Word> phrases(Clause clause) {
        return Stream.of(
                        clause.patients(),
                        clause.attributes(),
                        clause.obliques().stream().map(Oblique::word).toList())
                .flatMap(List::stream);
    }

    private static void add(Word head, Set<Integer> own) {
        if (head.isVerb()) {
            own.add(head.index());
        } else {
            head.nounPhrase().forEach(t -> own.add(t.index()));
        }
    }

    private List<String> contexts(Sentence sentence, Set<Integer> own) {
        Set<String> found = new LinkedHashSet<>();
        for (int at : own) {
            Optional<Hit> hit = words.longestAt(sentence, at, Optional.empty()).filter(h -> own.contains(h.to() - 1));
            hit.ifPresent(h -> found.addAll(List.of(h.meaning().split(" "))));
        }
        return new ArrayList<>(found);
    }
}
