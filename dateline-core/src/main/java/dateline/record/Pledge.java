package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * Money, arms or goods promised or given by one party to another.
 *
 * @param id name in its reading: "g1"
 * @param donors ids of the actors who give
 * @param joint whether they give together, one sum for all
 * @param recipients ids of the actors who get it
 * @param kind what sort of help
 * @param item what is given, in the report's words: "U.S. weapons"
 * @param amount how much money
 * @param mechanism the scheme it goes through, by the name the report gives: "PURL"
 * @param stage how far it has come
 * @param when when it was announced or given
 * @param evidence the words it rests on, never empty
 * @param rule the rule card that found it
 */
public record Pledge(
        String id,
        List<String> donors,
        boolean joint,
        List<String> recipients,
        Kind kind,
        Optional<String> item,
        Optional<Amount> amount,
        Optional<String> mechanism,
        Stage stage,
        Optional<TimeInterval> when,
        List<Span> evidence,
        String rule) {
    public Pledge {
        donors = List.copyOf(donors);
        recipients = List.copyOf(recipients);
        evidence = List.copyOf(evidence);
    }

    /** Sorts of help. */
    public enum Kind {
        MILITARY,
        FINANCIAL,
        HUMANITARIAN,
        MIXED
    }

    /** How far a pledge has come. */
    public enum Stage {
        ANNOUNCED,
        COMMITTED,
        ALLOCATED,
        DELIVERED,
        SPENT
    }
}
