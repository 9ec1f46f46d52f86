package dateline.record;

import java.util.List;

/**
 * What a reader gives back: the records it stands by and the doubts it could not settle.
 *
 * @param records in the order of the text
 * @param doubts in the order of the text
 * @param <T> the kind of record
 */
public record Found<T>(List<T> records, List<Doubt> doubts) {
    public Found {
        records = List.copyOf(records);
        doubts = List.copyOf(doubts);
    }

    public static <T> Found<T> of(List<T> records) {
        return new Found<>(records, List.of());
    }
}
