package dateline.event.explain;

import dateline.knowledge.card.RuleCard;
import dateline.language.Word;
import java.util.Optional;

/**
 * The act inside another: "the <b>withdrawal</b>" of "demanded the withdrawal of troops".
 *
 * @param code its CAMEO code
 * @param word the word that names it
 * @param card the rule card that reads it as if it stood alone; empty where the word itself does
 * @param ended the act that it puts an end to: "the blockade" of "an end to the blockade"
 */
public record EmbeddedAct(String code, Word word, Optional<RuleCard> card, Optional<EmbeddedAct> ended) {
    public static EmbeddedAct byCard(String code, Word word, RuleCard card) {
        return new EmbeddedAct(code, word, Optional.of(card), Optional.empty());
    }

    public static EmbeddedAct byWord(String code, Word word) {
        return new EmbeddedAct(code, word, Optional.empty(), Optional.empty());
    }

    public static EmbeddedAct end(String code, Word word, EmbeddedAct ended) {
        return new EmbeddedAct(code, word, Optional.empty(), Optional.of(ended));
    }
}
