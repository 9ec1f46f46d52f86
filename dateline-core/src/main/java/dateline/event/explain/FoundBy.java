package dateline.event.explain;

import dateline.knowledge.card.Match;
import dateline.knowledge.ontology.EventCard;

/** What found an event: the words that a rule card asks for, or the form of the verb alone. */
public sealed interface FoundBy {
    /** Its name as the rule of the event: "accuse-of", "will-not-do". */
    String rule();

    /**
     * A rule card.
     *
     * @param card the card
     * @param match the clause and the words that fill the card's slots
     */
    record Card(EventCard card, Match match) implements FoundBy {
        @Override
        public String rule() {
            return card.rule().id();
        }
    }

    /**
     * The form of a verb.
     *
     * @param rule its name
     * @param meaning what it means: "it is said that it will not be done, which refuses it"
     */
    record VerbForm(String rule, String meaning) implements FoundBy {}
}
