package dateline.knowledge.petrarch;

import dateline.knowledge.Knowledge;
import dateline.knowledge.petrarch.ActorEntry.Meaning;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A dictionary of actors as the PETRARCH coders read it, by its entries.
 *
 * @param entries in order
 * @param account what became of its lines
 */
public record ActorDictionary(List<ActorEntry> entries, TranslationReport account) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** Days of these years can be said with two digits for the year. */
    private static final int FIRST_SHORT = 1931;

    private static final int LAST_SHORT = 2030;

    public ActorDictionary {
        entries = List.copyOf(entries);
    }

    /** Reads a dictionary; a line that cannot be honoured is told in the account. */
    public static ActorDictionary read(String name, String text, Knowledge knowledge) {
        ActorTranslator actors = new ActorTranslator(ActorCodes.of(knowledge));
        TranslationReport account = actors.translate(new Dictionary(Dictionary.Kind.ACTORS, name, text));
        return new ActorDictionary(actors.entries(), account);
    }

    /** Says codes of PLOVER in CAMEO. */
    public static final class Codes {
        private final ActorCodes codes;

        public Codes(Knowledge knowledge) {
            codes = ActorCodes.of(knowledge);
        }

        /**
         * The CAMEO code of a country and sectors.
         *
         * @param given what a dictionary once gave; taken where it still means the same
         */
        public Optional<String> cameo(String country, String sectors, String given) {
            ActorCodes.Plover read = codes.plover(given.isEmpty() ? "---" : given);
            boolean same = read.slot().equals(country) && read.sectors().equals(sectors);
            return same && !given.isEmpty() ? Optional.of(given) : codes.cameo(country, sectors);
        }
    }

    /** {@code ILSE_MARRAN_}, as a dictionary writes a name. */
    public static String name(String name) {
        return name.replaceAll("[\\[\\](){}~|=<>#;+_\\s]+", " ")
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replace(' ', '_') + "_";
    }

    /** {@code [MLIGOV 030101-061231]}, as a dictionary writes a code and its days. */
    public static String code(Meaning meaning) {
        String first = meaning.since().map(ActorDictionary::day).orElse("");
        String last = meaning.until().map(d -> day(d.minusDays(1))).orElse("");
        if (first.isEmpty() && last.isEmpty()) {
            return "[" + meaning.code() + "]";
        }
        String days = last.isEmpty() ? ">" + first : first.isEmpty() ? "<" + last : first + "-" + last;
        return "[" + meaning.code() + " " + days + "]";
    }

    private static String day(LocalDate day) {
        boolean isShort = day.getYear() >= FIRST_SHORT && day.getYear() <= LAST_SHORT;
        return day.format(isShort ? SHORT : LONG);
    }
}
