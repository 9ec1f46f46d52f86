package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.language.Relation;
import dateline.record.Actor.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nouns that several names share: in "French and Egyptian warships" the noun means those of both. */
final class SharedNouns {
    private SharedNouns() {}

    static void join(SentenceMentions here, Clusters clusters) {
        here.all().stream().filter(SharedNouns::isGroup).forEach(group -> join(group, here, clusters));
    }

    private static void join(Mention group, SentenceMentions here, Clusters clusters) {
        Optional<MentionCluster> own = clusters.at(group.head());
        List<Optional<MentionCluster>> others = group.head().children(Relation.MODIFIER).stream()
                .flatMap(first -> first.coordinated().stream())
                .filter(name -> name.is(Relation.CONJUNCT))
                .filter(name -> here.at(name).filter(SharedNouns::isGroup).isPresent())
                .map(clusters::at)
                .toList();
        if (!others.isEmpty() && own.isPresent() && others.stream().allMatch(Optional::isPresent)) {
            List<MentionCluster> all = new ArrayList<>(List.of(own.get()));
            others.forEach(o -> o.ifPresent(all::add));
            clusters.mean(group.head(), all);
        }
    }

    private static boolean isGroup(Mention mention) {
        return mention.kind() == Kind.GROUP;
    }
}
