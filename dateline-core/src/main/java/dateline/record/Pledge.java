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
 * @param stage how far it has come
 * @param links which statement and event tell of it
 * @param when when it was announced or given
 * @param provenance the words it rests on and the rule card that found it
 */
public record Pledge(
        String id,
        Parties parties,
        Kind kind,
        Gift gift,
        Stage stage,
        Links links,
        Optional<When> when,
        Provenance provenance)
        implements Sourced {

    /**
     * Who gives and who gets.
     *
     * @param donors the actors who give
     * @param joint whether they give together, one sum for all
     * @param recipients the actors who get it
     */
    public record Parties(List<ActorReference> donors, boolean joint, List<ActorReference> recipients) {
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
     * @param mechanism the scheme it goes through, by the name the report gives: "PURL"
     */
    public record Gift(Optional<Phrase> item, Optional<Amount> amount, Optional<Phrase> mechanism) {}

    /**
     * How a pledge hangs together with other records.
     *
     * @param statement id of the statement that it stands in
     * @param event id of the event that it is, as an act between parties
     */
    public record Links(Optional<String> statement, Optional<String> event) {}

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
        return ActorReference.ids(parties.donors());
    }

    /** Ids of the actors who get it. */
    public List<String> recipients() {
        return ActorReference.ids(parties.recipients());
    }

    /** What is given, in the report's words. */
    public Optional<Phrase> item() {
        return gift.item();
    }

    /** How much money. */
    public Optional<Amount> amount() {
        return gift.amount();
    }

    /** The scheme it goes through. */
    public Optional<Phrase> mechanism() {
        return gift.mechanism();
    }

    /** The same pledge with these links. */
    public Pledge linked(Links others) {
        return new Pledge(id, parties, kind, gift, stage, others, when, provenance);
    }

    /** The same pledge at this time. */
    public Pledge at(When time) {
        return new Pledge(id, parties, kind, gift, stage, links, Optional.of(time), provenance);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.PLEDGE;
    }

    /**
     * A sum of money as reported: "hundreds of millions of dollars" is 2e8 to 1e9 US dollars.
     *
     * @param currency ISO 4217 code; empty when the words do not settle it
     * @param min least sum that the words allow, in units of the currency
     * @param max greatest sum that the words allow; empty when open
     * @param words the words
     * @param span where they stand
     */
    public record Amount(
            Optional<String> currency, Optional<Double> min, Optional<Double> max, String words, Span span) {}
}
