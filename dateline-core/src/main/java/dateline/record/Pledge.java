package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * Money, arms or goods promised or given by one party to another.
 *
 * @param id name in its reading: "g1"
 * @param parties who gives and who gets
 * @param kind what sort of help
 * @param gift what is given
 * @param mechanism the scheme it goes through, by the name the report gives: "PURL"
 * @param stage how far it has come
 * @param when when it was announced or given
 * @param provenance the words it rests on and the rule card that found it
 */
public record Pledge(
        String id,
        Parties parties,
        Kind kind,
        Gift gift,
        Optional<String> mechanism,
        Stage stage,
        Optional<TimeInterval> when,
        Provenance provenance)
        implements Sourced {

    /**
     * Who gives and who gets.
     *
     * @param donors ids of the actors who give
     * @param joint whether they give together, one sum for all
     * @param recipients ids of the actors who get it
     */
    public record Parties(List<String> donors, boolean joint, List<String> recipients) {
        public Parties {
            donors = List.copyOf(donors);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * What is given.
     *
     * @param item in the report's words: "U.S. weapons"
     * @param amount how much money
     */
    public record Gift(Optional<String> item, Optional<Amount> amount) {}

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

    /** Ids of the actors who give. */
    public List<String> donors() {
        return parties.donors();
    }

    /** Ids of the actors who get it. */
    public List<String> recipients() {
        return parties.recipients();
    }

    /** What is given, in the report's words. */
    public Optional<String> item() {
        return gift.item();
    }

    /** How much money. */
    public Optional<Amount> amount() {
        return gift.amount();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PLEDGE;
    }
}
