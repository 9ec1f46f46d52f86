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
 * @param head index of the word that it depends on, or -1 for the root
 * @param relation how it depends on that word
 */
public record Token(
        int index,
        Span span,
        String text,
        String lemma,
        PartOfSpeech partOfSpeech,
        EntityKind entity,
        boolean entityStart,
        int head,
        Relation relation) {

    /** Whether it depends on its head in one of these ways. */
    public boolean is(Relation... relations) {
        for (Relation one : relations) {
            if (relation == one) {
                return true;
            }
        }
        return false;
    }

    /** This word as another sort of word, and depending on its head in another way. */
    public Token as(PartOfSpeech other, Relation how) {
        return new Token(index, span, text, lemma, other, entity, entityStart, head, how);
    }

    /** This word depending on another. */
    public Token under(int other, Relation how) {
        return new Token(index, span, text, lemma, partOfSpeech, entity, entityStart, other, how);
    }
}
