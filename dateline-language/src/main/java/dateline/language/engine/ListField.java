package dateline.language.engine;

/** What a model may ask of a word as a list of strings out of a closed vocabulary, each a number here. */
public enum ListField {
    /** The parts of speech that the word has been seen with. */
    AMBIGUITY,
    /** The word clusters (Brown) that it belongs to. */
    CLUSTERS,
    /** How it is written: capitals, digits, marks. */
    ORTHOGRAPHY,
    /** Whether it is the first or the last of its sentence. */
    POSITION,
    /** In which lists of names it stands, and at which end of the name. */
    GAZETTEERS;

    static final int COUNT = values().length;
}
