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
 * @param accordingTo ids of the actors whose statement it stands in
 * @param circumstances when and where it happened
 * @param trigger the words that name the act
 * @param provenance the words it rests on and the rule card that found it
 */
public record Event(
        String id,
        Code code,
        Sides sides,
        Factuality factuality,
        List<String> accordingTo,
        Circumstances circumstances,
        Span trigger,
        Provenance provenance)
        implements Sourced {
    public Event {
        accordingTo = List.copyOf(accordingTo);
    }

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
     * @param sources ids of the actors who do it
     * @param targets ids of the actors it is done to
     */
    public record Sides(List<String> sources, List<String> targets) {
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
        return sides.sources();
    }

    /** Ids of the actors it is done to. */
    public List<String> targets() {
        return sides.targets();
    }

    /** What became of it. */
    public Status status() {
        return factuality.status();
    }

    /** Whether it lies clearly before the news of the report. */
    public boolean background() {
        return factuality.background();
    }

    /** When it happened. */
    public Optional<TimeInterval> when() {
        return circumstances.when();
    }

    /** Id of the place where it happened. */
    public Optional<String> where() {
        return circumstances.where();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.EVENT;
    }
}
