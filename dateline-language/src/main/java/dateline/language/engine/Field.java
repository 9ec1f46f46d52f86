package dateline.language.engine;

/** What a model may ask of a word as one string. */
public enum Field {
    /** The word with numbers as "0" and doubled marks as one. */
    FORM,
    /** The same in small letters. */
    LOWER_FORM,
    /** "Aa" for "Kyiv", "A1.1" for "B52.4". */
    SHAPE,
    /** The dictionary form. */
    LEMMA,
    /** The part of speech, once it is known. */
    PART_OF_SPEECH,
    /** The entity tag, once it is known. */
    ENTITY,
    /** The label of the arc to its head, once it is known. */
    LABEL,
    /** The parts of speech that the word has been seen with, as "NN_VB". */
    AMBIGUITY,
    /** How many dependents it has to the left and to the right, as {@code <->>} for one and two or more. */
    VALENCY,
    /** The first two characters in small letters, where the word has more. */
    PREFIX_2,
    PREFIX_3,
    SUFFIX_1,
    /** The last two characters in small letters, where the word has more. */
    SUFFIX_2,
    SUFFIX_3,
    SUFFIX_4;

    static final int COUNT = values().length;
}
