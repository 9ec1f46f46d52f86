package dateline.language;

/** What sort of word a word is where it stands: the distinctions of the Penn Treebank, in words. */
public enum PartOfSpeech {
    /** "camp". */
    SINGULAR_NOUN,
    /** "camps". */
    PLURAL_NOUN,
    /** "Mali". */
    PROPER_NOUN,
    /** "Malians". */
    PLURAL_PROPER_NOUN,
    /** "big". */
    ADJECTIVE,
    COMPARATIVE_ADJECTIVE,
    SUPERLATIVE_ADJECTIVE,
    /** "leave" in "to leave", "will leave". */
    BASE_VERB,
    /** "left" in "they left". */
    PAST_VERB,
    /** "leave" in "they leave". */
    PRESENT_VERB,
    /** "leaves" in "she leaves". */
    THIRD_PERSON_VERB,
    /** "leaving". */
    PRESENT_PARTICIPLE,
    /** "left" in "has left", "was left". */
    PAST_PARTICIPLE,
    /** "will", "must". */
    MODAL,
    /** "two", "1,200". */
    NUMBER,
    DETERMINER,
    /** "all" in "all the troops". */
    PREDETERMINER,
    /** "she". */
    PRONOUN,
    /** "her" in "her troops". */
    POSSESSIVE_PRONOUN,
    /** The "'s" of "Mali's". */
    POSSESSIVE_ENDING,
    ADVERB,
    COMPARATIVE_ADVERB,
    SUPERLATIVE_ADVERB,
    /** "out" in "carry out". */
    PARTICLE,
    /** "in", and words that introduce a clause: "if". */
    PREPOSITION,
    /** "to". */
    TO,
    /** "and". */
    COORDINATOR,
    /** "there" in "there is". */
    EXISTENTIAL,
    /** "which", "that" of a relative clause. */
    QUESTION_DETERMINER,
    /** "who". */
    QUESTION_PRONOUN,
    /** "whose". */
    QUESTION_POSSESSIVE,
    /** "where". */
    QUESTION_ADVERB,
    FOREIGN_WORD,
    INTERJECTION,
    LIST_MARKER,
    AFFIX,
    HYPHEN,
    SYMBOL,
    /** "$", "€". */
    CURRENCY,
    /** "#". */
    NUMBER_SIGN,
    PUNCTUATION,
    OTHER;

    /** Any verb, modals too. */
    public boolean isVerb() {
        return switch (this) {
            case BASE_VERB, PAST_VERB, PRESENT_VERB, THIRD_PERSON_VERB, PRESENT_PARTICIPLE, PAST_PARTICIPLE, MODAL ->
                true;
            default -> false;
        };
    }

    /** Any noun, proper nouns too. */
    public boolean isNoun() {
        return this == SINGULAR_NOUN || this == PLURAL_NOUN || isProperNoun();
    }

    public boolean isProperNoun() {
        return this == PROPER_NOUN || this == PLURAL_PROPER_NOUN;
    }

    public boolean isPlural() {
        return this == PLURAL_NOUN || this == PLURAL_PROPER_NOUN;
    }

    public boolean isAdjective() {
        return this == ADJECTIVE || this == COMPARATIVE_ADJECTIVE || this == SUPERLATIVE_ADJECTIVE;
    }

    public boolean isPronoun() {
        return this == PRONOUN || this == POSSESSIVE_PRONOUN;
    }

    /** "who", "which", "whose", "where". */
    public boolean isQuestionWord() {
        return this == QUESTION_DETERMINER
                || this == QUESTION_PRONOUN
                || this == QUESTION_POSSESSIVE
                || this == QUESTION_ADVERB;
    }
}
