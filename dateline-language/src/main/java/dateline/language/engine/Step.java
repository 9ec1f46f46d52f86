package dateline.language.engine;

/** One of the engine's steps over a sentence; it adds to what the steps before it found. Safe to share between threads. */
public interface Step {
    /** What it finds, for tables of figures. */
    String name();

    void process(Words sentence);
}
