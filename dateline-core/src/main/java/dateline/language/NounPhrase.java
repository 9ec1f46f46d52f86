package dateline.language;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun with the words that belong to it, read from its head: what qualifies it, whose it is, whether it means somebody known,
 * and how far it reaches. In "Mali's new army chief, who left on Monday" the head "chief" has the qualifiers "new" and "army" and
 * the possessor "Mali"; the clause after the comma is no part of the phrase.
 *
 * @param head the noun that the other words depend on
 */
public record NounPhrase(Word head) {
    private static final Comparator<Word> BY_PLACE = Comparator.comparingInt(Word::index);

    /** How clauses, appositions and conjuncts depend on a noun, which are no part of its phrase. */
    private static final Set<Relation> OUTSIDE = EnumSet.of(
            Relation.RELATIVE_CLAUSE,
            Relation.NOUN_CLAUSE,
            Relation.APPOSITION,
            Relation.CONJUNCT,
            Relation.COORDINATOR,
            Relation.PUNCTUATION,
            Relation.PARATAXIS,
            Relation.COMPLEMENT,
            Relation.ADVERBIAL_CLAUSE);

    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "several", "many", "two", "three", "four");

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    public static NounPhrase of(Word head) {
        return new NounPhrase(head);
    }

    /** Its words in order, without clauses, appositions and conjuncts that depend on it. */
    public List<Word> words() {
        List<Word> found = new ArrayList<>();
        collect(head, found);
        found.sort(BY_PLACE);
        return found;
    }

    private static void collect(Word word, List<Word> found) {
        found.add(word);
        for (Word child : word.children()) {
            if (!OUTSIDE.contains(child.relation())) {
                collect(child, found);
            }
        }
    }

    /** Its words and those of its appositions: "a post on X, the network". */
    public List<Word> wordsWithAppositions() {
        List<Word> all = new ArrayList<>(words());
        head.children(Relation.APPOSITION).forEach(a -> all.addAll(of(a).words()));
        return all;
    }

    /** From its first word to its last, without marks at the edges. */
    public Span span() {
        return Sentence.spanOf(words());
    }

    /** The head and all that depends on it, clauses too, without a date at the end: "a truce" of "called for a truce on Wednesday". */
    public List<Word> undatedSubtree() {
        List<Word> found = head.subtree();
        for (Word preposition : head.children(Relation.PREPOSITION)) {
            List<Word> phrase = preposition.subtree();
            if (phrase.size() <= 3 && isDated(phrase) && endsAlike(phrase, found) && !head.isVerb()) {
                found.removeAll(phrase);
            }
        }
        return found;
    }

    private static boolean isDated(List<Word> words) {
        return words.stream().anyMatch(t -> t.is(EntityKind.DATE, EntityKind.TIME));
    }

    private static boolean endsAlike(List<Word> one, List<Word> other) {
        return one.get(one.size() - 1).equals(other.get(other.size() - 1));
    }

    /** From a word before it, its preposition or verb, to its end, as far as nothing comes between and without a date at the end. */
    public Span undatedSpanFrom(Word first) {
        return undatedSpanFrom(first, words());
    }

    /** The same with further words that belong to it. */
    public Span undatedSpanFrom(Word first, Collection<Word> words) {
        return WordRun.from(first, words).undated(head).spanWithoutStop();
    }

    /** Nouns and adjectives in front of the head, and those in front of them, but not what depends on a participle. */
    public List<Word> qualifiers() {
        List<Word> found = new ArrayList<>();
        for (Word child : head.children(Relation.MODIFIER)) {
            if (child.index() < head.index() && !Compound.isJoined(child) && isQualifier(child)) {
                found.addAll(of(child).qualifiers());
                found.add(child);
            }
        }
        return found;
    }

    /** Whether a word qualifies a noun as an adjective or noun does: "new", "army". */
    public static boolean isQualifier(Word word) {
        return word.is(Relation.MODIFIER) && (word.isAdjective() || word.isNoun());
    }

    /** Names joined by a participle in front of the head: "Saudi-led" of "a Saudi-led coalition". */
    public List<Compound> compounds() {
        return head.children(Relation.MODIFIER).stream()
                .filter(m -> m.index() < head.index())
                .flatMap(m -> Compound.endingWith(m).stream())
                .toList();
    }

    /** The name in front whose it is: "Mali" in "Mali's new army chief". */
    public Optional<Word> namedPossessor() {
        return head.children(Relation.POSSESSOR).stream()
                .filter(p -> p.isProperNoun() && p.index() < head.index())
                .findFirst();
    }

    public boolean isSingular() {
        return head.is(PartOfSpeech.SINGULAR_NOUN, PartOfSpeech.PROPER_NOUN);
    }

    /** Whether somebody spoken of before or known to all is meant: "the minister", "the two ministers", not "a minister". */
    public boolean isDefinite() {
        return isPointedAt() || isBare();
    }

    /** "the army", "this army", "its army". */
    public boolean isPointedAt() {
        return head.children(Relation.DETERMINER, Relation.POSSESSOR).stream()
                .anyMatch(d -> d.is(Relation.POSSESSOR) || POINTING.contains(d.lemma()));
    }

    private boolean isBare() {
        return head.children(Relation.DETERMINER, Relation.QUANTIFIER, Relation.MODIFIER).stream()
                .noneMatch(d -> INDEFINITE.contains(d.lemma()) || d.is(PartOfSpeech.NUMBER));
    }

    /**
     * From its first qualifier to the end of the words that a lexicon knows in it: "senior army officers".
     *
     * @param from index of the first of those words
     * @param to index after the last
     */
    public Span core(int from, int to) {
        boolean joined = Compound.isJoined(head.sentence().word(from));
        int first = joined ? head.index() : Math.min(from, head.index());
        for (Word qualifier : qualifiers()) {
            first = Math.min(first, qualifier.index());
        }
        return head.sentence().spanOf(first, Math.max(head.index() + 1, to));
    }

    /** The words of that core with a name whose it is: "Ukraine's air force", "European allies". */
    public String coreName(int from, int to) {
        Span core = core(from, to);
        int start =
                namedPossessor().map(p -> of(p).words().get(0).span().start()).orElse(core.start());
        return head.sentence().textBetween(new Span(Math.min(start, core.start()), core.end()));
    }
}
