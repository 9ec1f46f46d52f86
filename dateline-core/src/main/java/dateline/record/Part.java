package dateline.record;

/**
 * A piece of a report that has one job, such as its dateline or a caption.
 *
 * @param kind the job
 * @param span the words, without the white space around them
 */
public record Part(Kind kind, Span span) {

    /** What a part is there for, and whether what it says can be read as news. */
    public enum Kind {
        /** The title, and lines above the text that only serve the wire ("UPDATE 1-…"). */
        HEADLINE,
        /** The day of publication as printed. */
        DATE,
        /** Who wrote it. */
        BYLINE,
        /** Where the reporter was: "ACCRA, Ghana (AP) —". Never where the event was. */
        DATELINE,
        /** Words under a picture. They report happenings, often of another day. */
        CAPTION,
        /** Who took the picture. */
        CREDIT,
        /** A short heading inside the text. */
        CROSSHEAD,
        /** A paragraph of the report. */
        PARAGRAPH,
        /** Who else worked on it: "Mensah reported from Lagos." */
        CONTRIBUTOR,
        /** Words to editors, corrections, what changed since the last version. */
        NOTE,
        /** Words that advertise: "Follow our coverage at …". */
        PROMO;

        /** Whether records may be read from parts of this kind. */
        public boolean isNews() {
            return this == PARAGRAPH || this == CAPTION;
        }
    }
}
