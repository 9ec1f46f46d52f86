package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.ActorLexicon.Name;
import dateline.actor.name.ActorLexicon.Sort;
import dateline.language.Compound;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what the lexicons know by name: countries, peoples, capitals, bodies of state, organisations. */
final class NamedMentions {
    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final PersonMentions people;
    private final BodyMentions bodies;
    private final Ethnonyms populations;
    private final PlaceOrActor localities;

    NamedMentions(
            ActorLexicon lexicon,
            Sentence sentence,
            PersonMentions people,
            BodyMentions bodies,
            Ethnonyms populations,
            PlaceOrActor localities) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.people = people;
        this.bodies = bodies;
        this.populations = populations;
        this.localities = localities;
    }

    Optional<Mention> read(Word head, Name name) {
        Span span = sentence.spanOf(name.hit().from(), name.hit().to());
        String words = printed(name.hit().entry().phrase(), span);
        ActorCode code = name.sort() == Sort.ORGANIZATION || name.sort() == Sort.METONYM
                ? populations.ofNation(head, name)
                : name.code();
        return switch (name.sort()) {
            case COUNTRY -> country(head, span, code);
            case CAPITAL -> capital(head, span, code);
            case DEMONYM -> isAdjective(head) ? country(head, span, code) : Optional.of(people(head, name, span));
            case REGION -> Optional.of(region(head, span, words, code));
            case ORGANIZATION, METONYM ->
                qualified(head, name)
                        .or(() -> Optional.of(known(
                                head,
                                span,
                                Kind.ORGANIZATION,
                                words,
                                "name:" + lexicon.oneOf(words) + other(name, code),
                                code)));
            case PERSON -> Optional.of(people.person(head));
        };
    }

    /** A name and the noun behind that says what it is: "the Houthi movement". */
    Optional<Mention> withNoun(Word noun, Name name) {
        Span span = sentence.spanOf(name.hit().from(), noun.index() + 1);
        String words = printed(name.hit().entry().phrase(), span);
        return Optional.of(known(noun, span, Kind.ORGANIZATION, words, "name:" + words, name.code()));
    }

    private Optional<Mention> capital(Word head, Span span, ActorCode code) {
        Optional<Mention> place = country(head, span, code);
        if (isDoer(head)) {
            return government(head, span, code);
        }
        return localities.isCapitalAsPlace(head) ? place.map(Mention::standingBy) : place;
    }

    private Mention region(Word head, Span span, String words, ActorCode code) {
        Mention region = known(head, span, Kind.GROUP, words, "place:" + words, population(code));
        return localities.isPlace(head) ? region.standingBy() : region;
    }

    /** A name as the lexicon prints it; one that it gives in capitals, as the text does. */
    private String printed(String phrase, Span span) {
        return phrase.equals(phrase.toUpperCase(Locale.ROOT)) ? sentence.textBetween(span) : phrase;
    }

    private static String other(Name name, ActorCode code) {
        return code.equals(name.code()) ? "" : ":" + code.country().orElse("");
    }

    private Mention known(Word head, Span span, Kind kind, String name, String key, ActorCode code) {
        return new Mention(head, span, kind, name, key, code, List.of(), true);
    }

    /** "Greek" in "Greek ships", "the Greek are" and "a Greek-flagged ship". */
    private boolean isAdjective(Word head) {
        return Compound.beginningWith(head).isPresent() || head.is(Relation.MODIFIER) || head.isAdjective();
    }

    private boolean isDoer(Word head) {
        boolean by = head.is(Relation.PREPOSITION_OBJECT)
                && head.head().filter(p -> p.lemma().equals("by")).isPresent();
        return by || head.is(Relation.SUBJECT);
    }

    /** "Tokyo rejected the offer": a capital that does or says something is the government that sits there. */
    private Optional<Mention> government(Word head, Span span, ActorCode code) {
        return code.country()
                .map(c -> known(
                        head,
                        span,
                        Kind.COUNTRY,
                        lexicon.countryName(c).orElseGet(() -> sentence.textBetween(span)),
                        "country:" + c,
                        new ActorCode(code.country(), List.of(Sector.GOVERNMENT))));
    }

    /**
     * "the Palestinians" are a party, "100 Palestinians", "young Algerians" and "Algerians" are people of theirs. Members of
     * a people that lives in several countries count where they live: "Bosnian Serbs", "ethnic Albanians in Serbia".
     */
    private Mention people(Word head, Name name, Span span) {
        ActorCode home = populations.home(head, name);
        boolean nation = populations.isNation(head);
        ActorCode code = nation ? home : new ActorCode(home.country(), List.of(Sector.CIVILIANS));
        String words = name.hit().entry().phrase();
        String key = (nation ? "people:" : "civilians:") + words + ":"
                + home.country().orElse("");
        return known(head, span, Kind.GROUP, head.text(), key, code);
    }

    /** The people of a town or region, when it is shelled or protests. */
    private static ActorCode population(ActorCode code) {
        return new ActorCode(code.country(), List.of(Sector.CIVILIANS));
    }

    private Optional<Mention> country(Word head, Span span, ActorCode code) {
        return code.country()
                .map(c -> known(
                        head,
                        span,
                        c.equals("EUR") ? Kind.GROUP : Kind.COUNTRY,
                        lexicon.countryName(c).orElseGet(() -> sentence.textBetween(span)),
                        "country:" + c,
                        new ActorCode(code.country(), List.of())));
    }

    /** "Kremlin spokesman": a name that only qualifies a noun of the same phrase is not itself the head. */
    private Optional<Mention> qualified(Word head, Name name) {
        boolean nameIsHead = name.hit().to() == head.index() + 1
                && lexicon.agentAt(sentence, head.index()).isEmpty();
        return nameIsHead || name.hit().from() <= head.index() ? Optional.empty() : bodies.read(head);
    }
}
