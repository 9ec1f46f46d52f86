package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.ActorLexicon.Name;
import dateline.actor.name.ActorLexicon.Sort;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Sentence;
import dateline.language.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names, titles and nouns for bodies that the lexicons know in one sentence. */
final class SentenceNames {
    private static final Set<String> ETHNIC = Set.of("ethnic", "minority");

    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final Optional<LocalDate> day;
    private final Map<Integer, Name> names = new HashMap<>();

    SentenceNames(ActorLexicon lexicon, Sentence sentence, Optional<LocalDate> day) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.day = day;
        find();
    }

    /** The name that a word belongs to; null where it belongs to none. */
    @Nullable
    Name get(int word) {
        return names.get(word);
    }

    /** Which name each word belongs to; of two that overlap the one that begins first. */
    private void find() {
        int at = 0;
        while (at < sentence.words().size()) {
            Optional<Name> name = lexicon.nameAt(sentence, at, day);
            if (name.isPresent()) {
                for (int i = name.get().hit().from(); i < name.get().hit().to(); i++) {
                    names.put(i, name.get());
                }
            }
            at = name.map(n -> n.hit().to()).orElse(at + 1);
        }
    }

    /** Whether a people is named as such, wherever it lives: "ethnic Albanians", "the Serb minority". */
    boolean isEthnic(Name name) {
        int from = name.hit().from();
        return from > 0 && ETHNIC.contains(sentence.word(from - 1).lemma());
    }

    /** The longest title whose last word stands just before this place. */
    Optional<Hit> titleEndingAt(int end) {
        for (int from = Math.max(0, end - 6); from < end; from++) {
            Optional<Hit> hit = lexicon.titleAt(sentence, from).filter(h -> h.to() == end);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** The longest entry of the titles or agents that has the head within: "ministry of defense", "special envoy". */
    Optional<Hit> covering(Word head, boolean titles) {
        return IntStream.rangeClosed(Math.max(0, head.index() - 4), head.index())
                .mapToObj(from -> titles ? lexicon.titleAt(sentence, from) : lexicon.agentAt(sentence, from))
                .flatMap(Optional::stream)
                .filter(h -> h.to() > head.index())
                .max(Comparator.comparingInt(h -> h.to() - h.from()));
    }

    /** Country and sectors of somebody known by this name. */
    ActorCode known(String name) {
        return names.values().stream()
                .filter(n -> n.sort() == Sort.PERSON && n.hit().entry().phrase().equalsIgnoreCase(name))
                .findFirst()
                .map(Name::code)
                .orElse(ActorCode.NONE);
    }
}
