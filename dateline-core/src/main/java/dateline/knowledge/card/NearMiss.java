package dateline.knowledge.card;

import dateline.language.Word;

/**
 * A rule card that speaks of a word of a sentence but found nothing in it, and why.
 *
 * @param card the card
 * @param pattern the pattern that came nearest
 * @param word the word of the sentence that the card speaks of
 * @param because what is missing, or why the reader refused it: "needs the object “curfew”, found “sanctions”"
 */
public record NearMiss(RuleCard card, Pattern pattern, Word word, String because) {}
