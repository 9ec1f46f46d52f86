package dateline.language;

import dateline.record.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A word or mark of a sentence where it stands in the tree: what the engine says of it, what it depends on and what depends on
 * it. In "Rebels shelled a camp" the word "camp" has the {@linkplain #head() head} "shelled" and the {@linkplain #children()
 * child} "a". Two words are equal when they are the same word of the same sentence. Immutable.
 */
public final class Word {
    private static final Comparator<Word> BY_PLACE = Comparator.comparingInt(Word::index);

    private final Sentence sentence;
    private final Token token;

    Word(Sentence sentence, Token token) {
        this.sentence = sentence;
        this.token = token;
    }

    /** The sentence that it stands in. */
    public Sentence sentence() {
        return sentence;
    }

    /** Place in its sentence, from 0. */
    public int index() {
        return token.index();
    }

    /** Where it stands in the article. */
    public Span span() {
        return token.span();
    }

    /**
     * The characters there; in ordinary case where the report is printed all in capitals or in small letters, and made legible
     * where it was badly decoded.
     */
    public String text() {
        return token.text();
    }

    /** Dictionary form in lower case: "accused" gives "accuse". */
    public String lemma() {
        return token.lemma();
    }

    public PartOfSpeech partOfSpeech() {
        return token.partOfSpeech();
    }

    /** Kind of named entity that it belongs to. */
    public EntityKind entity() {
        return token.entity();
    }

    /** Whether a named entity begins here. */
    public boolean entityStart() {
        return token.entityStart();
    }

    /** How it depends on its head. */
    public Relation relation() {
        return token.relation();
    }

    /** Whether it depends on its head in one of these ways. */
    public boolean is(Relation... relations) {
        return token.is(relations);
    }

    /** Whether it is one of these sorts of words. */
    public boolean is(PartOfSpeech... sorts) {
        for (PartOfSpeech one : sorts) {
            if (token.partOfSpeech() == one) {
                return true;
            }
        }
        return false;
    }

    /** Whether it belongs to a named entity of one of these kinds. */
    public boolean is(EntityKind... kinds) {
        for (EntityKind one : kinds) {
            if (token.entity() == one) {
                return true;
            }
        }
        return false;
    }

    /** A verb, modals too. */
    public boolean isVerb() {
        return token.partOfSpeech().isVerb();
    }

    /** A noun, proper nouns too. */
    public boolean isNoun() {
        return token.partOfSpeech().isNoun();
    }

    /** A noun, or a number or sign that stands for one: "two of them", "$". */
    public boolean isNominal() {
        return isNoun() || is(PartOfSpeech.NUMBER, PartOfSpeech.CURRENCY);
    }

    public boolean isProperNoun() {
        return token.partOfSpeech().isProperNoun();
    }

    /** A noun in the plural. */
    public boolean isPlural() {
        return token.partOfSpeech().isPlural();
    }

    public boolean isAdjective() {
        return token.partOfSpeech().isAdjective();
    }

    public boolean isPronoun() {
        return token.partOfSpeech().isPronoun();
    }

    /** "who", "which", "where". */
    public boolean isQuestionWord() {
        return token.partOfSpeech().isQuestionWord();
    }

    public boolean isPunctuation() {
        return is(PartOfSpeech.PUNCTUATION);
    }

    /** The word that it depends on; empty for the root. */
    public Optional<Word> head() {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.word(token.head()));
    }

    /** Place of the word that it depends on, or -1 for the root. */
    public int headIndex() {
        return token.head();
    }

    /** The words that depend on it, in the order of the text. */
    public List<Word> children() {
        return sentence.childrenAt(index());
    }

    /** The words that depend on it in one of these ways. */
    public List<Word> children(Relation... relations) {
        return children().stream().filter(c -> c.is(relations)).toList();
    }

    /** The first word that depends on it in one of these ways. */
    public Optional<Word> child(Relation... relations) {
        for (Word child : children()) {
            if (child.is(relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether it is this ancestor or depends on it, over however many words. */
    public boolean isWithin(Word ancestor) {
        Word at = this;
        for (int steps = 0; steps <= sentence.words().size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            if (at.headIndex() < 0) {
                return false;
            }
            at = sentence.word(at.headIndex());
        }
        return false;
    }

    /** The word and all that depends on it, in the order of the text. */
    public List<Word> subtree() {
        List<Word> found = new ArrayList<>();
        List<Word> open = new ArrayList<>(List.of(this));
        boolean[] seen = new boolean[sentence.words().size()];
        while (!open.isEmpty()) {
            Word next = open.remove(open.size() - 1);
            if (!seen[next.index()]) {
                seen[next.index()] = true;
                found.add(next);
                open.addAll(next.children());
            }
        }
        found.sort(BY_PLACE);
        return found;
    }

    /** The word with all words joined to it by "and", "or", "but": itself first, then in the order of the text. */
    public List<Word> coordinated() {
        List<Word> found = new ArrayList<>(List.of(this));
        for (int i = 0; i < found.size() && found.size() <= sentence.words().size(); i++) {
            for (Word conjunct : found.get(i).children(Relation.CONJUNCT)) {
                if (!found.contains(conjunct)) {
                    found.add(conjunct);
                }
            }
        }
        found.sort(BY_PLACE);
        return found;
    }

    /** The clause whose predicate it is. */
    public Optional<Clause> clause() {
        return sentence.clauses().stream()
                .filter(c -> c.predicate().index() == index())
                .findFirst();
    }

    /** The clause that it stands in: that of the nearest predicate above it, or its own. */
    public Optional<Clause> clauseAround() {
        Optional<Word> at = Optional.of(this);
        for (int steps = 0; at.isPresent() && steps <= sentence.words().size(); steps++) {
            Optional<Clause> here = at.get().clause();
            if (here.isPresent()) {
                return here;
            }
            at = at.get().head();
        }
        return Optional.empty();
    }

    /** The noun as the name of an act, read as a clause: "Mali's attack on Chad". */
    public Clause nominal() {
        return ClauseReader.nominal(this);
    }

    /** The words of the {@linkplain NounPhrase noun phrase} that it heads. */
    public List<Word> nounPhrase() {
        return NounPhrase.of(this).words();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Word word && word.sentence == sentence && word.index() == index();
    }

    @Override
    public int hashCode() {
        return span().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
