package dateline.language;

import dateline.record.Span;

/**
 * A word or mark of a sentence with what the engine says of it.
 *
 * @param index place in its sentence, from 0
 * @param span where it stands in the article
 * @param text the characters there; in ordinary case where the report is printed all in capitals or in small letters, and made
 *     legible where it was badly decoded
 * @param lemma dictionary form in lower case: "accused" gives "accuse"
 * @param pos part of speech by the Penn Treebank tag set, such as "VBD"
 * @param entity kind of named entity it belongs to (OntoNotes types such as "PERSON", "GPE"), or "" for none
 * @param entityStart whether a named entity begins here
 * @param head index of the word that it depends on, or -1 for the root
 * @param relation how it depends on that word
 */
public record Token(
        int index,
        Span span,
        String text,
        String lemma,
        String pos,
        String entity,
        boolean entityStart,
        int head,
        Relation relation) {

    public boolean isVerb() {
        return pos.startsWith("VB") || pos.equals("MD");
    }

    public boolean isNoun() {
        return pos.startsWith("NN") || pos.equals("$") || pos.equals("CD");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }

    public boolean isPronoun() {
        return pos.equals("PRP") || pos.equals("PRP$");
    }

    public boolean isPunctuation() {
        return !pos.isEmpty() && !Character.isLetter(pos.charAt(0)) && !pos.equals("$") && !pos.equals("#");
    }

    public boolean is(Relation... relations) {
        for (Relation one : relations) {
            if (relation == one) {
                return true;
            }
        }
        return false;
    }
}
