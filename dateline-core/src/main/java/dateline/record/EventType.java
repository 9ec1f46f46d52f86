package dateline.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The sixteen event types of PLOVER, as in its manual of 2021. What counts as each stands in {@code event/types.tsv}, see
 * {@link dateline.knowledge.ontology.Plover}.
 *
 * <p>Source: Halterman, Bagozzi, Beger, Schrodt and Scarborough, "PLOVER and POLECAT" (2023).
 */
public enum EventType {
    /** "Chad promised to withdraw." */
    AGREE(1),
    /** "Chad's president met the premier of Mali." */
    CONSULT(1),
    /** "Chad praised Mali." */
    SUPPORT(1),
    /** "Chad announced that it would let the party stand again." */
    CONCEDE(1),
    /** "Chad and Mali held a joint exercise." */
    COOPERATE(2),
    /** "Chad sent Mali tents." */
    AID(2),
    /** "Chad pulled its troops out of Mali." */
    RETREAT(2),
    /** "Chad asked Mali for tents." */
    REQUEST(3),
    /** "Chad blamed Mali." */
    ACCUSE(3),
    /** "Chad refused to meet Mali." */
    REJECT(3),
    /** "Chad threatened to attack Mali." */
    THREATEN(3),
    /** "Students marched in Bamako." */
    PROTEST(4),
    /** "Chad recalled its ambassador from Mali." */
    SANCTION(4),
    /** "Chad massed troops at the border." */
    MOBILIZE(4),
    /** "Chad's police arrested a senator." */
    COERCE(4),
    /** "Chad shelled a village in Mali." */
    ASSAULT(4);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** The quad class in words: "verbal conflict". */
    public String quadName() {
        return (quad % 2 == 1 ? "verbal " : "material ") + (quad < 3 ? "cooperation" : "conflict");
    }

    /** The type of this name, in any case: "accuse". */
    public static Optional<EventType> named(String name) {
        return Arrays.stream(values())
                .filter(t -> t.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
