package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that political actors do, or are about to, coded in PLOVER and CAMEO.
 *
 * @param id name in its reading: "e1"
 * @param code what sort of event it is
 * @param sides who does it, and to whom
 * @param factuality what became of it
 * @param links whose words it stands in, or is
 * @param circumstances when and where it happened
 * @param trigger the words that name the act
 * @param provenance the words it rests on and the rule card that found it
 */
public record Event(
        String id,
        Code code,
        Sides sides,
        Factuality factuality,
        Links links,
        Circumstances circumstances,
        Span trigger,
        Provenance provenance)
        implements Sourced {
    /**
     * What sort of event it is, in both ontologies.
     *
     * @param type PLOVER event type
     * @param mode PLOVER mode of that type: "allege"
     * @param contexts PLOVER contexts: "diplomatic"
     * @param cameo CAMEO code, as precise as the words allow: "112", or "11" when only the root is known
     * @param goldstein Goldstein value of the CAMEO code, -10 (hostile) to 10 (friendly); empty where none is listed
     */
    public record Code(
            EventType type, Optional<String> mode, List<String> contexts, String cameo, Optional<Double> goldstein) {
        public Code {
            contexts = List.copyOf(contexts);
        }
    }

    /**
     * Who does it, and to whom; of mutual acts both name all parties.
     *
     * @param sources the actors who do it
     * @param targets the actors it is done to
     */
    public record Sides(List<ActorReference> sources, List<ActorReference> targets) {
        public Sides {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }
    }

    /**
     * What became of an act.
     *
     * @param status whether it happened
     * @param background whether it lies clearly before the news of the report
     */
    public record Factuality(Status status, boolean background) {}

    /**
     * How an event hangs together with statements. It stands in one or is one, never both with the same.
     *
     * @param accordingTo the actors whose statement it stands in
     * @param statement id of the statement that it stands in
     * @param speech id of the statement that this act of speech is
     */
    public record Links(List<ActorReference> accordingTo, Optional<String> statement, Optional<String> speech) {
        public Links {
            accordingTo = List.copyOf(accordingTo);
        }
    }

    /** PLOVER event type. */
    public EventType type() {
        return code.type();
    }

    /** PLOVER mode. */
    public Optional<String> mode() {
        return code.mode();
    }

    /** PLOVER contexts. */
    public List<String> contexts() {
        return code.contexts();
    }

    /** CAMEO code. */
    public String cameo() {
        return code.cameo();
    }

    /** Ids of the actors who do it. */
    public List<String> sources() {
        return ActorReference.ids(sides.sources());
    }

    /** Ids of the actors it is done to. */
    public List<String> targets() {
        return ActorReference.ids(sides.targets());
    }

    /** What became of it. */
    public Status status() {
        return factuality.status();
    }

    /** Whether it lies clearly before the news of the report. */
    public boolean background() {
        return factuality.background();
    }

    /** The actors whose statement it stands in. */
    public List<ActorReference> accordingTo() {
        return links.accordingTo();
    }

    /** When it happened. */
    public Optional<When> when() {
        return circumstances.when();
    }

    /** Where it happened. */
    public Optional<Where> where() {
        return circumstances.where();
    }

    /** The same event between these. */
    public Event between(Sides others) {
        return new Event(id, code, others, factuality, links, circumstances, trigger, provenance);
    }

    /** The same event at another time or place. */
    public Event under(Circumstances others) {
        return new Event(id, code, sides, factuality, links, others, trigger, provenance);
    }

    /** The same event with other links. */
    public Event linked(Links others) {
        return new Event(id, code, sides, factuality, others, circumstances, trigger, provenance);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.EVENT;
    }
}
