package dateline.actor.mention;

import dateline.knowledge.Lexicon.Hit;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of one sentence that stand around the head of a noun phrase: what qualifies it, whose it is, how far it reaches. */
public final class MentionExtent {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "several", "many", "two", "three", "four");

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> ETHNIC = Set.of("ethnic", "minority");

    private final Sentence sentence;

    public MentionExtent(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Nouns and adjectives in front of a noun, and those in front of them, but not what hangs on a participle. */
    List<Word> qualifiers(Word head) {
        List<Word> found = new ArrayList<>();
        for (Word child : head.children(Relation.MODIFIER)) {
            if (child.index() < head.index() && !isJoined(child) && (child.isNoun() || child.isAdjective())) {
                found.addAll(qualifiers(child));
                found.add(child);
            }
        }
        return found;
    }

    /** Names joined by a participle in front of a noun: "Saudi" of "a Saudi-led coalition", with that participle. */
    List<Compound> compounds(Word head) {
        List<Compound> found = new ArrayList<>();
        for (Word participle : head.children(Relation.MODIFIER)) {
            int at = participle.index();
            if (at >= 2 && at < head.index() && sentence.word(at - 1).text().equals("-")) {
                found.add(new Compound(sentence.word(at - 2), participle));
            }
        }
        return found;
    }

    /**
     * A name and a participle in one: "Saudi-led".
     *
     * @param name last word of the name
     * @param participle "led"
     */
    record Compound(Word name, Word participle) {}

    /** The participle or noun that a hyphen joins to this word: "style" of "Bosnia" in "a Bosnia-style war". */
    Optional<Word> joined(Word name) {
        int hyphen = name.index() + 1;
        return hyphen + 1 < sentence.words().size()
                        && sentence.word(hyphen).text().equals("-")
                        && sentence.word(hyphen).span().start() == name.span().end()
                ? Optional.of(sentence.word(hyphen + 1))
                : Optional.empty();
    }

    /** Whether a people is named as such, wherever it lives: "ethnic Albanians", "the Serb minority". */
    boolean isEthnic(int nameStart) {
        return nameStart > 0 && ETHNIC.contains(sentence.word(nameStart - 1).lemma());
    }

    /** "run" in "Hamas-run ministry", whatever the engine takes it for. */
    private boolean isJoined(Word token) {
        int before = token.index() - 1;
        return before > 0
                && sentence.word(before).text().equals("-")
                && sentence.word(before).span().end() == token.span().start();
    }

    static boolean isQualifier(Word token) {
        return token.is(Relation.MODIFIER) && (token.isAdjective() || token.isNoun());
    }

    static boolean isSingular(Word head) {
        return head.is(PartOfSpeech.SINGULAR_NOUN) || head.is(PartOfSpeech.PROPER_NOUN);
    }

    /** Whether somebody spoken of before or known to all is meant: "the minister", "the two ministers", not "a minister". */
    boolean isDefinite(Word head) {
        return isPointedAt(head) || isBare(head);
    }

    /** "the army", "this army", "its army". */
    public boolean isPointedAt(Word head) {
        return head.children(Relation.DETERMINER, Relation.POSSESSOR).stream()
                .anyMatch(d -> d.is(Relation.POSSESSOR) || POINTING.contains(d.lemma()));
    }

    private boolean isBare(Word head) {
        return head.children(Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER).stream()
                .noneMatch(d -> INDEFINITE.contains(d.lemma()) || d.is(PartOfSpeech.NUMBER));
    }

    /** From the first qualifier to the end of what the lexicon knows: "senior army officers". */
    Span core(Word head, Hit hit) {
        int first = isJoined(sentence.word(hit.from())) ? head.index() : Math.min(hit.from(), head.index());
        for (Word qualifier : qualifiers(head)) {
            first = Math.min(first, qualifier.index());
        }
        int last = Math.max(head.index() + 1, hit.to());
        return Sentence.spanOf(sentence.words().subList(first, last));
    }

    /** "Ukraine's air force", "European allies": possessor and qualifiers belong to the name of a body or group. */
    String name(Word head, Hit hit) {
        Span core = core(head, hit);
        Optional<Word> possessor = head.children(Relation.POSSESSOR).stream()
                .filter(p -> p.isProperNoun() && p.index() < head.index())
                .findFirst();
        int start = possessor.map(p -> firstWord(p).span().start()).orElse(core.start());
        return sentence.textBetween(new Span(Math.min(start, core.start()), core.end()));
    }

    private Word firstWord(Word head) {
        return head.nounPhrase().get(0);
    }

    String words(int from, int to) {
        List<Word> tokens = sentence.words();
        return sentence.textBetween(
                tokens.get(from).span().to(tokens.get(to - 1).span()));
    }
}
