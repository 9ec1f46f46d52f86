package dateline.language.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers different values from 1 in the order in which they come. */
final class Numbering<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** The number that a value has, or now gets. */
    int number(T value) {
        Integer next = numbers.size() + 1;
        Integer known = numbers.putIfAbsent(value, next);
        return known == null ? next : known;
    }

    List<T> values() {
        return new ArrayList<>(numbers.keySet());
    }
}
