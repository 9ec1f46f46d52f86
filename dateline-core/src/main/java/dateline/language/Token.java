package dateline.language;

import dateline.record.Span;

/**
 * A word or mark as an engine hands it in, before it stands in a {@link Sentence}; there it becomes a {@link Word}.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the article
 * @param text the characters there; in ordinary case where the report is printed all in capitals or in small letters, and made
 *     legible where it was badly decoded
 * @param lemma dictionary form in lower case: "accused" gives "accuse"
 * @param partOfSpeech what sort of word it is
 * @param entity kind of named entity it belongs to
 * @param entityStart whether a named entity begins here
 * @param dependency what it depends on, and how
 */
public record Token(
        int index,
        Span span,
        String text,
        String lemma,
        PartOfSpeech partOfSpeech,
        EntityKind entity,
        boolean entityStart,
        Dependency dependency) {

    /**
     * What a word depends on.
     *
     * @param head index of that word, or -1 for the root
     * @param relation how it depends on it
     */
    public record Dependency(int head, Relation relation) {}

    /** Index of the word that it depends on, or -1 for the root. */
    public int head() {
        return dependency.head();
    }

    /** How it depends on that word. */
    public Relation relation() {
        return dependency.relation();
    }

    /** Whether it depends on its head in one of these ways. */
    public boolean is(Relation... relations) {
        for (Relation one : relations) {
            if (relation() == one) {
                return true;
            }
        }
        return false;
    }

    /** This word as another sort of word, and depending on its head in another way. */
    public Token as(PartOfSpeech other, Relation how) {
        return new Token(index, span, text, lemma, other, entity, entityStart, new Dependency(head(), how));
    }

    /** This word depending on another. */
    public Token under(int other, Relation how) {
        return new Token(index, span, text, lemma, partOfSpeech, entity, entityStart, new Dependency(other, how));
    }
}
