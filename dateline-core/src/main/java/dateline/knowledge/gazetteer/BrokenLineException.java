package dateline.knowledge.gazetteer;

/** A line of a dump that is not what GeoNames' description of the file says: what was expected and what was found. */
public final class BrokenLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenLineException(String message) {
        super(message);
    }
}
