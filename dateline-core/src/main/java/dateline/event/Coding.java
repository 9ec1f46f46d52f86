package dateline.event;

import java.util.List;
import java.util.Optional;

/**
 * What sort of event an act is.
 *
 * @param type PLOVER event type
 * @param mode PLOVER mode of that type
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 */
record Coding(EventType type, Optional<String> mode, List<String> contexts, String cameo) {
    Coding {
        contexts = List.copyOf(contexts);
    }
}
