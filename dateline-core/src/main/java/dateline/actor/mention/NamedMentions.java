package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.KnownName;
import dateline.language.Compound;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.Metonymy;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what the lexicons know by name: countries, peoples, capitals, bodies of state, organisations. */
final class NamedMentions {
    /** What the lexicons have for Europe as a whole, a group of countries. */
    private static final String EUROPE = "EUR";

    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final PersonMentions people;
    private final BodyMentions bodies;
    private final Ethnonyms ethnonyms;

    private final Metonymy metonymy;

    NamedMentions(
            ActorLexicon lexicon, Sentence sentence, PersonMentions people, BodyMentions bodies, Ethnonyms ethnonyms) {
        this.metonymy = lexicon.metonymy();
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.people = people;
        this.bodies = bodies;
        this.ethnonyms = ethnonyms;
    }

    Optional<Mention> read(Word head, KnownName name) {
        return switch (name.sort()) {
            case COUNTRY -> country(head, name);
            case CAPITAL -> capital(head, name);
            case DEMONYM -> isAdjective(head) ? country(head, name) : Optional.of(people(head, name));
            case REGION -> Optional.of(region(head, name));
            case ORGANIZATION, METONYM -> Optional.of(body(head, name));
            case PERSON -> Optional.of(people.read(head));
        };
    }

    /** A name and the noun after it that says what it is: "the Houthi movement". */
    Mention withNoun(Word noun, KnownName name) {
        Span span = sentence.spanOf(name.from(), noun.index() + 1);
        String words = printed(name, span);
        Designation body = new Designation(Kind.ORGANIZATION, words, new MentionKey.ProperName(words));
        return new Mention(noun, span, body, name.code());
    }

    private Mention body(Word head, KnownName name) {
        ActorCode code = ethnonyms.codeOfBody(head, name);
        return qualified(head, name).orElseGet(() -> organization(head, name, code));
    }

    private Mention organization(Word head, KnownName name, ActorCode code) {
        Optional<String> nation = code.equals(name.code())
                ? Optional.empty()
                : Optional.of(code.country().orElse(""));
        String words = printed(name, spanOf(name));
        MentionKey key = new MentionKey.ProperName(lexicon.oneOf(words), nation);
        return new Mention(head, spanOf(name), new Designation(Kind.ORGANIZATION, words, key), code);
    }

    private Optional<Mention> country(Word head, KnownName name) {
        return name.code().country().map(code -> country(head, spanOf(name), code, List.of()));
    }

    private Mention country(Word head, Span span, String code, List<Sector> sectors) {
        Kind kind = code.equals(EUROPE) && sectors.isEmpty() ? Kind.GROUP : Kind.COUNTRY;
        String name = lexicon.countryName(code).orElseGet(() -> sentence.textBetween(span));
        return new Mention(
                head,
                span,
                new Designation(kind, name, new MentionKey.Country(code)),
                new ActorCode(Optional.of(code), sectors));
    }

    private Optional<Mention> capital(Word head, KnownName name) {
        return switch (metonymy.readCapital(head)) {
            case GOVERNMENT -> government(head, name);
            case NATION -> country(head, name);
            case PLACE -> country(head, name).map(Mention::asBystander);
        };
    }

    /** "Tokyo rejected the offer": a capital that does or says something is the government that sits there. */
    private Optional<Mention> government(Word head, KnownName name) {
        return name.code().country().map(code -> country(head, spanOf(name), code, List.of(Sector.GOVERNMENT)));
    }

    private Mention region(Word head, KnownName name) {
        String words = printed(name, spanOf(name));
        Designation region = new Designation(Kind.GROUP, words, new MentionKey.Region(words));
        Mention mention = new Mention(head, spanOf(name), region, population(name.code()));
        return metonymy.acts(head) ? mention : mention.asBystander();
    }

    /** The people of a town, region or country, when it is shelled or protests. */
    private static ActorCode population(ActorCode code) {
        return new ActorCode(code.country(), List.of(Sector.CIVILIANS));
    }

    /**
     * "the Palestinians" are a party, "100 Palestinians", "young Algerians" and "Algerians" are people of theirs. Members of
     * a people that lives in several countries count where they live: "Bosnian Serbs", "ethnic Albanians in Serbia".
     */
    private Mention people(Word head, KnownName name) {
        ActorCode home = ethnonyms.home(head, name);
        boolean nation = Ethnonyms.isNation(head);
        String people = name.hit().entry().phrase();
        MentionKey key =
                nation ? new MentionKey.People(people, home.country()) : new MentionKey.Members(people, home.country());
        Designation group = new Designation(Kind.GROUP, head.text(), key);
        return new Mention(head, spanOf(name), group, nation ? home : population(home));
    }

    private Span spanOf(KnownName name) {
        return sentence.spanOf(name.from(), name.to());
    }

    /** A name as the lexicon prints it; one that it gives in capitals, as the text does. */
    private String printed(KnownName name, Span span) {
        String phrase = name.hit().entry().phrase();
        return phrase.equals(phrase.toUpperCase(Locale.ROOT)) ? sentence.textBetween(span) : phrase;
    }

    /** "Greek" in "Greek ships", "the Greek are" and "a Greek-flagged ship". */
    private static boolean isAdjective(Word head) {
        return Compound.beginningWith(head).isPresent() || head.is(Relation.MODIFIER) || head.isAdjective();
    }
    /** "Kremlin spokesman": a name that only qualifies a noun of the same phrase is not itself the head. */
    private Optional<Mention> qualified(Word head, KnownName name) {
        boolean nameIsHead = name.endsAt(head.index())
                && lexicon.agentAt(sentence, head.index()).isEmpty();
        return nameIsHead || name.from() <= head.index() ? Optional.empty() : bodies.read(head);
    }
}
