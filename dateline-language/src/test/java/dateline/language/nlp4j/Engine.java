package dateline.language.nlp4j;

/** The engine, loaded once for all tests of a JVM: loading takes half a minute. */
public final class Engine {
    private static final class Holder {
        private static final Nlp4jAnalyzer ANALYZER = Nlp4jAnalyzer.load();
    }

    private Engine() {}

    public static Nlp4jAnalyzer analyzer() {
        return Holder.ANALYZER;
    }
}
