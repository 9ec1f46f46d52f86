package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.KnownName;
import dateline.actor.name.KnownName.Sort;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Sentence;
import dateline.language.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The names, titles and nouns for bodies that the lexicons know in one sentence. */
final class SentenceNames {

    /** Words that a title before a name has at most. */
    private static final int LONGEST_TITLE = 6;

    /** Words that an entry has at most before the head of the phrase that it covers. */
    private static final int MOST_BEFORE_HEAD = 4;

    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final Optional<LocalDate> day;
    private final Map<Integer, KnownName> names = new HashMap<>();

    private final Set<String> ethnic;

    SentenceNames(ActorLexicon lexicon, Sentence sentence, Optional<LocalDate> day) {
        this.ethnic = lexicon.lists().named("ethnic");
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.day = day;
        find();
    }

    /** Which name each word belongs to; of two that overlap the one that begins first. */
    private void find() {
        int from = 0;
        while (from < sentence.words().size()) {
            Optional<KnownName> name = lexicon.nameAt(sentence, from, day);
            name.ifPresent(n -> IntStream.range(n.from(), n.to()).forEach(i -> names.put(i, n)));
            from = name.map(KnownName::to).orElse(from + 1);
        }
    }

    /** The name that the word at this index belongs to. */
    Optional<KnownName> name(int word) {
        return Optional.ofNullable(names.get(word));
    }

    Optional<KnownName> name(Word word) {
        return name(word.index());
    }

    /** The name of somebody that a word belongs to. */
    Optional<KnownName> person(Word word) {
        return name(word).filter(n -> n.is(Sort.PERSON));
    }

    /** Whether a people is named as such, wherever it lives: "ethnic Albanians", "the Serb minority". */
    boolean isEthnic(KnownName name) {
        return name.from() > 0 && ethnic.contains(sentence.word(name.from() - 1).lemma());
    }

    /** The longest title whose last word stands just before this index. */
    Optional<Hit> titleEndingAt(int end) {
        return IntStream.range(Math.max(0, end - LONGEST_TITLE), end)
                .mapToObj(from -> lexicon.titleAt(sentence, from).filter(h -> h.to() == end))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The longest title that has the head within: "special envoy". */
    Optional<Hit> titleCovering(Word head) {
        return covering(head, from -> lexicon.titleAt(sentence, from));
    }

    /** The longest noun for a body or group that has the head within: "ministry of defense". */
    Optional<Hit> agentCovering(Word head) {
        return covering(head, from -> lexicon.agentAt(sentence, from));
    }

    private static Optional<Hit> covering(Word head, Function<Integer, Optional<Hit>> entries) {
        return IntStream.rangeClosed(Math.max(0, head.index() - MOST_BEFORE_HEAD), head.index())
                .boxed()
                .flatMap(from -> entries.apply(from).stream())
                .filter(h -> h.to() > head.index())
                .max(Comparator.comparingInt(h -> h.to() - h.from()));
    }

    /** Country and sectors of somebody known by this name. */
    ActorCode codeOfPerson(String name) {
        return names.values().stream()
                .filter(n -> n.is(Sort.PERSON) && n.hit().entry().phrase().equalsIgnoreCase(name))
                .findFirst()
                .map(KnownName::code)
                .orElse(ActorCode.NONE);
    }
}
