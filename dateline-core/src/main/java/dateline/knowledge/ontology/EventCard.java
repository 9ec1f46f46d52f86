package dateline.knowledge.ontology;

import dateline.knowledge.card.RuleCard;
import dateline.record.EventType;
import java.util.List;
import java.util.Optional;

/**
 * What an event card says of the acts that it finds, in the terms of both ontologies.
 *
 * @param rule the card as it is written
 * @param type PLOVER event type
 * @param mode PLOVER mode of that type, where the card names one
 * @param contexts PLOVER contexts that the card names: "contexts: legal crime"
 * @param code CAMEO code
 * @param frame what the act does with the act inside it; empty where there is none inside
 * @param needs what there must be for such an event besides the words of the card
 * @param mutual when all parties are both sources and targets; empty for never
 */
public record EventCard(
        RuleCard rule,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        Cameo.Code code,
        Optional<Frame> frame,
        Optional<Need> needs,
        Optional<Mutual> mutual) {
    public EventCard {
        contexts = List.copyOf(contexts);
    }

    /** What a card may need. */
    public enum Need {
        /** Somebody at whom the act is aimed. */
        TARGET,
        /** An act inside that some card or word gives a code of its own. */
        ACT,
        /** Nobody: the act is public by itself, as a bomb or an assassination is. */
        NOBODY
    }

    /** When all parties do an act to each other. */
    public enum Mutual {
        /** Always: "held talks". */
        YES,
        /** When parties of two countries act and nobody else is named. */
        SEVERAL
    }

    /** Its CAMEO code: "112". */
    public String cameo() {
        return code.code();
    }

    public boolean needs(Need need) {
        return needs.filter(need::equals).isPresent();
    }

    public boolean isMutual(Mutual when) {
        return mutual.filter(when::equals).isPresent();
    }
}
