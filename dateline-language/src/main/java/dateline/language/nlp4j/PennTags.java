package dateline.language.nlp4j;

import static java.util.Map.entry;

import dateline.language.PartOfSpeech;
import java.util.Map;

/** The engine's parts of speech (Penn Treebank tags) as ours. */
final class PennTags {
    private static final Map<String, PartOfSpeech> PARTS_OF_SPEECH = Map.ofEntries(
            entry("NN", PartOfSpeech.SINGULAR_NOUN),
            entry("NNS", PartOfSpeech.PLURAL_NOUN),
            entry("NNP", PartOfSpeech.PROPER_NOUN),
            entry("NNPS", PartOfSpeech.PLURAL_PROPER_NOUN),
            entry("JJ", PartOfSpeech.ADJECTIVE),
            entry("JJR", PartOfSpeech.COMPARATIVE_ADJECTIVE),
            entry("JJS", PartOfSpeech.SUPERLATIVE_ADJECTIVE),
            entry("VB", PartOfSpeech.BASE_VERB),
            entry("VBD", PartOfSpeech.PAST_VERB),
            entry("VBP", PartOfSpeech.PRESENT_VERB),
            entry("VBZ", PartOfSpeech.THIRD_PERSON_VERB),
            entry("VBG", PartOfSpeech.PRESENT_PARTICIPLE),
            entry("VBN", PartOfSpeech.PAST_PARTICIPLE),
            entry("MD", PartOfSpeech.MODAL),
            entry("CD", PartOfSpeech.NUMBER),
            entry("DT", PartOfSpeech.DETERMINER),
            entry("PDT", PartOfSpeech.PREDETERMINER),
            entry("PRP", PartOfSpeech.PRONOUN),
            entry("PRP$", PartOfSpeech.POSSESSIVE_PRONOUN),
            entry("POS", PartOfSpeech.POSSESSIVE_ENDING),
            entry("RB", PartOfSpeech.ADVERB),
            entry("RBR", PartOfSpeech.COMPARATIVE_ADVERB),
            entry("RBS", PartOfSpeech.SUPERLATIVE_ADVERB),
            entry("RP", PartOfSpeech.PARTICLE),
            entry("IN", PartOfSpeech.PREPOSITION),
            entry("TO", PartOfSpeech.TO),
            entry("CC", PartOfSpeech.COORDINATOR),
            entry("EX", PartOfSpeech.EXISTENTIAL),
            entry("WDT", PartOfSpeech.QUESTION_DETERMINER),
            entry("WP", PartOfSpeech.QUESTION_PRONOUN),
            entry("WP$", PartOfSpeech.QUESTION_POSSESSIVE),
            entry("WRB", PartOfSpeech.QUESTION_ADVERB),
            entry("FW", PartOfSpeech.FOREIGN_WORD),
            entry("UH", PartOfSpeech.INTERJECTION),
            entry("LS", PartOfSpeech.LIST_MARKER),
            entry("AFX", PartOfSpeech.AFFIX),
            entry("HYPH", PartOfSpeech.HYPHEN),
            entry("SYM", PartOfSpeech.SYMBOL),
            entry("$", PartOfSpeech.CURRENCY),
            entry("#", PartOfSpeech.NUMBER_SIGN));

    private PennTags() {}

    /** A tag without letters, such as "." or "``", is that of a mark. */
    static PartOfSpeech partOfSpeech(String tag) {
        boolean mark = !tag.isEmpty() && !Character.isLetter(tag.charAt(0));
        return PARTS_OF_SPEECH.getOrDefault(tag, mark ? PartOfSpeech.PUNCTUATION : PartOfSpeech.OTHER);
    }
}
