package dateline.language;

/** How a word depends on another, told in terms that do not belong to any one engine. */
public enum Relation {
    ROOT,
    SUBJECT,
    PASSIVE_SUBJECT,
    CLAUSAL_SUBJECT,
    OBJECT,
    /** "gave <b>Mali</b> aid". */
    RECIPIENT,
    /** The "by" of a passive; the doer hangs below it. */
    AGENT,
    PREPOSITION,
    PREPOSITION_OBJECT,
    /** "accused of <b>shelling</b>". */
    PREPOSITION_CLAUSE,
    COMPLEMENT,
    /** A complement without a subject of its own: "agreed to <b>leave</b>". */
    OPEN_COMPLEMENT,
    /** "is <b>ready</b>", "is a <b>member</b>", "called it <b>illegal</b>". */
    ATTRIBUTE,
    ADVERBIAL_CLAUSE,
    RELATIVE_CLAUSE,
    /** A participle or infinitive on a noun: "missiles <b>fired</b> at", "a plan to <b>leave</b>". */
    NOUN_CLAUSE,
    APPOSITION,
    CONJUNCT,
    COORDINATOR,
    AUXILIARY,
    PASSIVE_AUXILIARY,
    NEGATION,
    /** "that", "if", "because". */
    MARKER,
    PARTICLE,
    POSSESSOR,
    /** The "'s" of a possessor. */
    CASE,
    DETERMINER,
    /** Any word that qualifies a noun from the left: adjective, noun, number, demonym. */
    MODIFIER,
    QUANTIFIER,
    ADVERB,
    /** A noun used as an adverb: "five <b>times</b>", "last <b>week</b>". */
    ADVERBIAL_NOUN,
    EXPLETIVE,
    PARATAXIS,
    PUNCTUATION,
    OTHER
}
