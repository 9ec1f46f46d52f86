package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that political actors do, or are about to, coded in PLOVER and CAMEO.
 *
 * @param id name in its reading: "e1"
 * @param type PLOVER event type
 * @param mode PLOVER mode of that type: "allege"
 * @param contexts PLOVER contexts: "diplomatic"
 * @param cameo CAMEO code, as precise as the words allow: "112", or "11" when only the root is known
 * @param goldstein Goldstein value of the CAMEO code, -10 (hostile) to 10 (friendly); empty where none is listed
 * @param sources ids of the actors who do it
 * @param targets ids of the actors it is done to
 * @param status what became of it
 * @param background whether it lies clearly before the news of the report
 * @param accordingTo ids of the actors whose statement it stands in
 * @param when when it happened
 * @param where id of the place where it happened
 * @param trigger the words that name the act
 * @param evidence the words it rests on, never empty
 * @param rule the rule card that found it
 */
public record Event(
        String id,
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        String cameo,
        Optional<Double> goldstein,
        List<String> sources,
        List<String> targets,
        Status status,
        boolean background,
        List<String> accordingTo,
        Optional<TimeInterval> when,
        Optional<String> where,
        Span trigger,
        List<Span> evidence,
        String rule) {
    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        accordingTo = List.copyOf(accordingTo);
        evidence = List.copyOf(evidence);
    }
}
