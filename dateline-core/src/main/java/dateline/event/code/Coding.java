package dateline.event.code;

import dateline.event.explain.ComposedCode;
import dateline.record.EventType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sort of event an act is.
 *
 * @param type PLOVER event type
 * @param mode PLOVER mode of that type
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param composed how it was made of an act and the act inside it; empty where it was not
 */
public record Coding(
        EventType type, Optional<String> mode, List<String> contexts, String cameo, Optional<ComposedCode> composed) {
    public Coding {
        contexts = List.copyOf(contexts);
    }

    /** This coding with contexts added. */
    public Coding about(List<String> more) {
        List<String> all =
                Stream.concat(contexts.stream(), more.stream()).distinct().toList();
        return new Coding(type, mode, all, cameo, composed);
    }

    /** This coding with the two acts that it was made of. */
    Coding madeOf(ComposedCode two) {
        return new Coding(type, mode, contexts, cameo, Optional.of(two));
    }
}
