package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.language.Word;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The mentions of one sentence by their heads. Words of a longer name are no mention of their own: "newspaper" before its name,
 * "Kenya" in "Kenya Law Society".
 */
final class SentenceMentions {
    private final Map<Integer, Mention> byHead = new LinkedHashMap<>();

    SentenceMentions(List<Mention> mentions) {
        mentions.forEach(this::put);
        mentions.stream().filter(Mention::hasProperName).forEach(name -> {
            Appositions.inFront(name).ifPresent(noun -> replace(noun, Mention::asBystander));
            mentions.stream().filter(m -> isWithin(m, name)).forEach(m -> replace(m.head(), Mention::asBystander));
        });
    }

    private static boolean isWithin(Mention mention, Mention name) {
        return name.span().contains(mention.span()) && !mention.span().equals(name.span());
    }

    private void put(Mention mention) {
        byHead.put(mention.head().index(), mention);
    }

    Collection<Mention> all() {
        return byHead.values();
    }

    /** The mention with this head. */
    Optional<Mention> at(Word head) {
        return Optional.ofNullable(byHead.get(head.index()));
    }

    /** The mention with this head with what is known better of it. */
    Optional<Mention> replace(Word head, UnaryOperator<Mention> change) {
        Optional<Mention> changed = at(head).map(change);
        changed.ifPresent(m -> byHead.put(head.index(), m));
        return changed;
    }
}
