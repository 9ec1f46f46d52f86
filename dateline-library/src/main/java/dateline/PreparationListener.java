package dateline;

import java.nio.file.Path;

/**
 * Is told how the preparation of the language engine goes: its models are turned into a file that opens in a blink, once on
 * a machine, in half a minute. Nothing is told where the engine is prepared already.
 */
@FunctionalInterface
public interface PreparationListener {
    /** Tells nobody. */
    PreparationListener NONE = step -> {};

    /**
     * It begins.
     *
     * @param file what is being made, some 150 MB
     * @param reason why: "… is not there yet", "… is damaged: …"
     */
    default void begins(Path file, String reason) {}

    /**
     * What is being done now: "parts of speech, 3 of 5", or that somebody else's preparation is waited for. Comes from another
     * thread than the one that waits.
     */
    void step(String what);

    /** It is done. */
    default void succeeds(Path file) {}

    /** It could not be done; an {@link EngineException} with this message follows. */
    default void fails(Path file, String message) {}
}
