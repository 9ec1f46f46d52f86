package dateline.record;

import dateline.record.Support.Basis;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who can do or say something: a person, an office, an organisation, a country, a group.
 *
 * @param id name in its reading: "a1"
 * @param kind what sort of actor
 * @param name fullest name that the report gives: "Amina Diallo", "Mali's army", "protesters"
 * @param home the country it acts for, and how that is known; empty when unknown
 * @param sectors PLOVER sectors, most telling first; empty when unknown
 * @param roles offices and titles that the report gives it
 * @param mentions where it is named or meant, pronouns included, in order
 * @param rule which step decided who this is
 */
public record Actor(
        String id,
        Kind kind,
        String name,
        Optional<Home> home,
        List<Sector> sectors,
        List<Role> roles,
        List<Span> mentions,
        String rule)
        implements ReportRecord {
    public Actor {
        sectors = List.copyOf(sectors);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Sorts of actors. */
    public enum Kind {
        PERSON,
        /** A post without its holder's name: "the foreign minister". */
        OFFICE,
        ORGANIZATION,
        COUNTRY,
        /** "European allies", "protesters", "Mali's army". */
        GROUP,
        /** "a senior official", "gunmen". */
        UNNAMED
    }

    /**
     * An office or title as the report gives it.
     *
     * @param title "Foreign Secretary"
     * @param of code or name of what it belongs to; empty when the text does not say
     * @param span the words
     */
    public record Role(String title, Optional<String> of, Span span) {}

    /**
     * The country that an actor acts for.
     *
     * @param country ISO 3166-1 alpha-3, KOS, or IGO, EUR, NGO, IMG, MNC
     * @param basis how it is known; {@code SAID} where its own words give it, or a name that is known
     * @param span the words that give it where its own do not: "Caracas"; empty where its own do
     */
    public record Home(String country, Basis basis, Optional<Span> span) {
        /** Said by the actor's own words. */
        public static Home said(String country) {
            return new Home(country, Basis.SAID, Optional.empty());
        }
    }

    /**
     * The country that words around it tell, rather than what the report is about: two that only share the latter need not be of
     * one side.
     */
    public Optional<String> statedCountry() {
        return home.filter(h -> h.basis() != Basis.FOCUS).map(Home::country);
    }

    /** Code of whom it acts for: ISO 3166-1 alpha-3, KOS, or IGO, EUR, NGO, IMG, MNC; empty when unknown. */
    public Optional<String> country() {
        return home.map(Home::country);
    }

    /** Country and first sector in one: "RUSGOV", "UKR"; empty when neither is known. */
    public Optional<String> code() {
        String code = country().orElse(sectors.isEmpty() ? "" : "---")
                + (sectors.isEmpty() ? "" : sectors.get(0).code());
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** Whether its own words give its country, rather than the place it is told of in or those it has to do with. */
    public boolean hasOwnCountry() {
        return home.filter(h -> h.basis() == Basis.SAID || h.basis() == Basis.REGISTER)
                .isPresent();
    }

    /** Whether it can take a side in politics, as far as is known: it has a country or a sector. */
    public boolean isCoded() {
        return home.isPresent() || !sectors.isEmpty();
    }

    /** Where it is named. */
    @Override
    public List<Span> evidence() {
        return mentions;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ACTOR;
    }
}
