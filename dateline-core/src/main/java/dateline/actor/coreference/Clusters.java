package dateline.actor.coreference;

import dateline.actor.Cast;
import dateline.actor.mention.Mention;
import dateline.actor.mention.MentionKey;
import dateline.actor.name.ActorLexicon;
import dateline.language.Word;
import dateline.record.Doubt;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The actors of a report found so far, in the order of first mention, and which words mean them. */
final class Clusters {
    private final ActorLexicon lexicon;
    private final Map<String, MentionCluster> byId = new LinkedHashMap<>();
    private final Map<MentionKey, MentionCluster> byKey = new HashMap<>();
    private final Map<Word, Mention> mentions = new HashMap<>();
    private final Map<Word, String> ids = new HashMap<>();
    private final Map<Word, List<String>> idsTogether = new HashMap<>();

    Clusters(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Collection<MentionCluster> all() {
        return byId.values();
    }

    /** A new actor. */
    MentionCluster begin(Mention first) {
        MentionCluster cluster = new MentionCluster("a" + (byId.size() + 1), first, lexicon::genderOfTitle);
        byId.put(cluster.id(), cluster);
        return cluster;
    }

    /** The actor that phrases with this key mean. */
    Optional<MentionCluster> withKey(MentionKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** From here on phrases with this key mean this actor, unless they mean another already. */
    void putKey(MentionKey key, MentionCluster cluster) {
        byKey.putIfAbsent(key, cluster);
    }

    /** The actor that the phrase with this head means. */
    Optional<MentionCluster> at(Word head) {
        return Optional.ofNullable(ids.get(head)).map(byId::get);
    }

    /** The mention with this head. */
    Optional<Mention> mentionAt(Word head) {
        return Optional.ofNullable(mentions.get(head));
    }

    /** Puts a mention to the actor that it means. */
    void put(Mention mention, MentionCluster cluster) {
        mentions.put(mention.head(), mention);
        ids.put(mention.head(), cluster.id());
    }

    /** Says whom a word means: one, or several together. */
    void mean(Word word, List<MentionCluster> meant) {
        ids.put(word, meant.get(0).id());
        if (meant.size() > 1) {
            idsTogether.put(word, meant.stream().map(MentionCluster::id).toList());
        }
    }

    Cast cast(List<Doubt> doubts) {
        return new Cast(
                all().stream().map(MentionCluster::actor).toList(),
                all().stream()
                        .filter(MentionCluster::isBystander)
                        .map(MentionCluster::id)
                        .collect(Collectors.toSet()),
                ids,
                idsTogether,
                doubts);
    }
}
