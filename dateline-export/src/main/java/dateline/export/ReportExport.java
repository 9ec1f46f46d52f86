package dateline.export;

/**
 * A format that others read. Reports are written one at a time and know nothing of each other, so that any number can be
 * written, on any number of threads or machines. Immutable, safe to share.
 */
public interface ReportExport {
    /** What stands once before all reports, with its line end: the names of the columns; nothing in most formats. */
    default String head() {
        return "";
    }

    /** The lines of one report, each with its line end; nothing when it has nothing that the format holds. */
    String of(Excerpt excerpt);
}
