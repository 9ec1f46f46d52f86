package dateline.knowledge.ontology;

import dateline.record.EventType;
import java.util.List;
import java.util.Optional;

/**
 * PLOVER's vocabulary, from {@code event/types.tsv}, {@code event/modes.tsv} and {@code event/contexts.tsv}, each in the
 * order of its file.
 *
 * <p>Source: PLOVER manual (2021); definitions are our own.
 *
 * @param types the sixteen types of event
 * @param modes how an event of a type is done
 * @param contexts what an event is about, whatever its type
 */
public record Plover(List<Type> types, List<Mode> modes, List<Context> contexts) {
    public Plover {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
    }

    /**
     * What a type of event is.
     *
     * @param type the type
     * @param needsRecipient whether there is no such event unless somebody is named to whom it is done
     * @param meaning what counts
     */
    public record Type(EventType type, boolean needsRecipient, String meaning) {}

    /**
     * How an event of one type is done: "allege" of ACCUSE.
     *
     * @param type the type
     * @param name "allege"
     * @param meaning what counts
     */
    public record Mode(EventType type, String name, String meaning) {
        /** "ACCUSE/allege". */
        public String label() {
            return type + "/" + name;
        }
    }

    /**
     * What an event is about: "human_rights".
     *
     * @param name "human_rights"
     * @param meaning what belongs to it
     */
    public record Context(String name, String meaning) {}

    /** What stands in the table of a type. */
    public Optional<Type> type(EventType type) {
        return types.stream().filter(t -> t.type() == type).findFirst();
    }

    /** The modes of a type; none for AGREE, SUPPORT, CONCEDE, COOPERATE and AID. */
    public List<Mode> modes(EventType type) {
        return modes.stream().filter(m -> m.type() == type).toList();
    }

    boolean hasMode(EventType type, String mode) {
        return modes(type).stream().anyMatch(m -> m.name().equals(mode));
    }
}
