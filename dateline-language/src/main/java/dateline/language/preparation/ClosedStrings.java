package dateline.language.preparation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Strings out of a closed list, numbered; what a model's templates of lists may ask for. */
final class ClosedStrings {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private ClosedStrings(Collection<String> values) {
        values.forEach(value -> numbers.put(value, numbers.size()));
    }

    /** The values in the order of the alphabet. */
    static ClosedStrings sorted(Collection<String> values) {
        return new ClosedStrings(new TreeSet<>(values));
    }

    /** The numbers from 0 to before {@code count}, as strings. */
    static ClosedStrings numbers(int count) {
        return new ClosedStrings(
                IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    static ClosedStrings inOrder(List<String> values) {
        return new ClosedStrings(values);
    }

    List<String> values() {
        return new ArrayList<>(numbers.keySet());
    }

    int number(String value) {
        Integer number = numbers.get(value);
        if (number == null) {
            throw new IllegalStateException("Not among the values known: " + value);
        }
        return number;
    }

    /** A line of the prepared file: the numbers of some values, in their order. */
    String line(Collection<String> values) {
        return values.stream().map(v -> Integer.toString(number(v))).collect(Collectors.joining(" "));
    }
}
