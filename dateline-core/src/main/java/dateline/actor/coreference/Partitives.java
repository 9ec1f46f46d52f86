package dateline.actor.coreference;

import dateline.knowledge.ListedWords;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that count a part of others: in "thousands of people said" the word that counts means those whom it counts. */
final class Partitives {

    private final Set<String> counting;

    Partitives(ListedWords lists) {
        this.counting = lists.named("counting");
    }

    void resolve(Sentence sentence, Clusters clusters) {
        for (Word word : sentence.words()) {
            if (counting.contains(word.lemma()) && clusters.at(word).isEmpty()) {
                counted(word, clusters).ifPresent(c -> clusters.mean(word, List.of(c)));
            }
        }
    }

    private static Optional<MentionCluster> counted(Word word, Clusters clusters) {
        return word.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.child(Relation.PREPOSITION_OBJECT).stream())
                .flatMap(o -> clusters.at(o).stream())
                .findFirst();
    }
}
