package dateline.record;

import java.util.Optional;

/**
 * The words that a value of a record was read from, and how the record comes to it.
 *
 * @param span the words, wherever in the report they stand
 * @param basis whether the record's own words say it, or it comes from elsewhere
 * @param from id of the record it was carried from: "e1"; empty where it was said, or carried from words that no record holds
 */
public record Support(Span span, Basis basis, Optional<String> from) {
    /** Said by the record's own words. */
    public static Support said(Span span) {
        return new Support(span, Basis.SAID, Optional.empty());
    }

    /** Carried from words of the report that are not the record's own. */
    public static Support carried(Span span) {
        return new Support(span, Basis.CARRIED, Optional.empty());
    }

    /** Following from what the report is about. */
    public static Support focus(Span span) {
        return new Support(span, Basis.FOCUS, Optional.empty());
    }

    /** The same words carried from a record; a basis weaker than being said stays. */
    public Support carriedFrom(String record) {
        return new Support(span, basis == Basis.SAID ? Basis.CARRIED : basis, Optional.of(record));
    }

    public boolean isSaid() {
        return basis == Basis.SAID;
    }

    /** How a record comes to one of its values. */
    public enum Basis {
        /** Words of the record's own clause or phrase say it: "in <b>Gao</b>" of "a blast in Gao killed two". */
        SAID,
        /** It stands in a clause, a sentence or a record beside: the place of "he died there" is that of the blast before. */
        CARRIED,
        /** It follows from what the report is about: "the government" in a report of Mali. Always with a doubt. */
        FOCUS,
        /** The user's register says so. */
        REGISTER,
        /** It is the outlet that published the report. */
        PUBLISHER
    }
}
