package dateline.measure.telling;

import dateline.record.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record as marked by hand.
 *
 * @param id "E4": E an event, S a statement, N a tally, G a pledge, K a round of talks, X a position
 * @param types PLOVER types that are right for an event
 * @param words the words that name it
 * @param values its values by their names
 * @param linked id of the record that it is told with: the statement that an event is, the event of a tally
 * @param optional whether it may be left out
 */
record Mark(
        String id,
        Set<String> types,
        List<Span> words,
        Map<String, MarkedValue> values,
        Optional<String> linked,
        boolean optional) {
    Mark {
        types = Set.copyOf(types);
        words = List.copyOf(words);
        values = Map.copyOf(values);
    }

    char kind() {
        return id.charAt(0);
    }

    Optional<MarkedValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
