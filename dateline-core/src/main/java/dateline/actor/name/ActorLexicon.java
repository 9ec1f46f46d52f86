package dateline.actor.name;

import dateline.actor.name.KnownName.Sort;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.knowledge.ListedWords;
import dateline.knowledge.NounLexicon;
import dateline.language.EntityKind;
import dateline.language.Sentence;
import dateline.place.Bystander;
import dateline.place.Locatives;
import dateline.place.Metonymy;
import dateline.record.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of names and common nouns that stand for actors, as of the day of a report. */
public final class ActorLexicon {
    private final NounLexicon nouns;
    private final ListedWords lists;
    private final LeaderTitles leaders;
    private final Lexicon users;
    private final Lexicon countries;
    private final Lexicon demonyms;
    private final Lexicon capitals;
    private final Lexicon metonyms;
    private final Lexicon organizations;
    private final PeopleLexicon people;
    private final Lexicon regions;
    private final Lexicon titles;
    private final Lexicon agents;
    private final Lexicon relational;
    private final Lexicon compounds;
    private final Lexicon together;
    private final Lexicon nameWords;
    private final Lexicon takesUp;
    private final Lexicon bystanders;
    private final Lexicon givenNames;
    private final Animacy somebody;
    private final Metonymy metonymy;
    private final Locatives locatives;
    private final Misspellings misspellings;
    private final Map<String, String> countryNames = new HashMap<>();

    public ActorLexicon(Knowledge knowledge) {
        lists = ListedWords.of(knowledge, "actor");
        leaders = new LeaderTitles(lists);
        nouns = new NounLexicon(knowledge);
        users = Lexicon.capitals(knowledge.named("actor/names.tsv"));
        countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        demonyms = Lexicon.names(knowledge.named("actor/demonyms.tsv"));
        capitals = Lexicon.names(knowledge.named("actor/capitals.tsv"));
        metonyms = Lexicon.names(knowledge.named("actor/metonyms.tsv"));
        organizations = Lexicon.names(knowledge.named("actor/organizations.tsv"));
        people = new PeopleLexicon(Lexicon.names(knowledge.named("actor/people.tsv")));
        regions = Lexicon.names(knowledge.named("place/regions.tsv"));
        titles = nouns.titles();
        agents = nouns.groups();
        relational = nouns.owners();
        compounds = Lexicon.words(knowledge.named("actor/compounds.tsv"));
        nameWords = Lexicon.words(knowledge.named("actor/name-words.tsv"));
        together = Lexicon.words(knowledge.named("actor/together.tsv"));
        takesUp = Lexicon.words(knowledge.named("actor/takes-up.tsv"));
        bystanders = Lexicon.words(knowledge.named("actor/bystanders.tsv"));
        givenNames = Lexicon.names(knowledge.named("actor/given-names.tsv"));
        locatives = new Locatives(knowledge);
        metonymy = new Metonymy(knowledge);
        somebody = new Animacy(Lexicon.words(knowledge.named("actor/somebody.tsv")));
        misspellings = new Misspellings(countries.entries());
        countries.entries().forEach(e -> countryNames.putIfAbsent(e.meaning(), e.phrase()));
    }

    /** The usual name of a country: "Russia" for RUS; empty for one that we do not know. */
    public Optional<String> countryName(String code) {
        return Optional.ofNullable(countryNames.get(code));
    }

    /** The longest name that begins at this word; of equally long ones a user's, if it means something else than ours. */
    public Optional<KnownName> nameAt(Sentence sentence, int from, Optional<LocalDate> day) {
        Optional<KnownName> ours = ourNameAt(sentence, from, day);
        return users.longestAt(sentence, from, day)
                .filter(hit -> ours.map(o -> isBetter(hit, o)).orElse(true))
                .map(hit -> new KnownName(sort(hit, sentence), hit, ActorCode.read(hit.meaning())))
                .or(() -> ours);
    }

    private static boolean isBetter(Hit users, KnownName ours) {
        boolean same =
                users.to() == ours.hit().to() && ActorCode.read(users.meaning()).equals(ours.code());
        return users.to() >= ours.hit().to() && !same;
    }

    /** A user's names are of any sort: a code without sectors is a country's, and the engine tells persons. */
    private static Sort sort(Hit hit, Sentence sentence) {
        ActorCode code = ActorCode.read(hit.meaning());
        if (code.sectors().isEmpty() && code.land().isPresent()) {
            return Sort.COUNTRY;
        }
        return sentence.word(hit.to() - 1).is(EntityKind.PERSON) ? Sort.PERSON : Sort.ORGANIZATION;
    }

    /** The longest name of ours that begins at this word; of equally long ones the more telling sort. */
    private Optional<KnownName> ourNameAt(Sentence sentence, int from, Optional<LocalDate> day) {
        Optional<KnownName> best = Optional.empty();
        for (KnownName name : List.of(
                        named(Sort.COUNTRY, countries, sentence, from, day),
                        named(Sort.DEMONYM, demonyms, sentence, from, day),
                        named(Sort.METONYM, metonyms, sentence, from, day),
                        named(Sort.ORGANIZATION, organizations, sentence, from, day),
                        named(Sort.CAPITAL, capitals, sentence, from, day),
                        people.find(sentence, from, day),
                        named(Sort.REGION, regions, sentence, from, day))
                .stream()
                .flatMap(Optional::stream)
                .toList()) {
            if (best.isEmpty() || name.hit().to() > best.get().hit().to()) {
                best = Optional.of(name);
            }
        }
        return best;
    }

    private static Optional<KnownName> named(
            Sort sort, Lexicon lexicon, Sentence sentence, int from, Optional<LocalDate> day) {
        return lexicon.longestAt(sentence, from, day)
                .map(hit -> new KnownName(sort, hit, ActorCode.read(hit.meaning())));
    }

    public PeopleLexicon people() {
        return people;
    }

    /** The country that a name of nothing known is one slip away from: "Zimbabe". */
    public Optional<Lexicon.Entry> misspelt(String name) {
        return misspellings.findCountry(name);
    }

    /** What a word in the name of an unknown organisation says of it: REB for "Kanem Liberation Front". */
    public List<Sector> sectorsOfName(String name) {
        return Arrays.stream(name.split(" "))
                .flatMap(word -> nameWords.meaning(word.toLowerCase(Locale.ROOT)).stream())
                .findFirst()
                .map(m -> ActorCode.read(m).sectors())
                .orElse(List.of());
    }

    /** What a noun counts after "the two": "country", "party" or "person". */
    public Optional<String> takesUpSeveral(String lemma) {
        return together.meaning(lemma);
    }

    /** Sectors of the organisations that can be called by this noun: "the group". */
    public Optional<ActorCode> takesUp(String lemma) {
        return takesUp.meaning(lemma).map(ActorCode::read);
    }

    /** Whether "<i>Name</i>-style" and the like mean nobody. */
    public boolean makesNobody(String noun) {
        return compounds.meaning(noun).filter(m -> m.equals("nobody")).isPresent();
    }

    /** Whether "<i>Name</i>-led" and the like say whom somebody acts for: "led" does, "backed" does not. */
    public boolean makesOwner(String participle) {
        return compounds.meaning(participle).filter(m -> m.equals("own")).isPresent();
    }

    /** What a noun or phrase means that is an actor only where it does something: "hospital", "drone". */
    public Optional<Bystander> bystander(String words) {
        return bystanders.meaning(words).map(Bystander::named);
    }
    /** As a given name tells: female for "Elena", male for "Omar". */
    public Gender genderOf(String givenName) {
        return givenNames.meaning(givenName).map(Gender::ofPronoun).orElse(Gender.UNKNOWN);
    }

    /** What the names of places stand for. */
    public Metonymy metonymy() {
        return metonymy;
    }

    /** Which names of places tell where somebody is. */
    public Locatives locatives() {
        return locatives;
    }

    /** As a title or noun tells: female for "Deputy Spokeswoman". */
    public Gender genderOfTitle(String title) {
        return nouns.pronoun(title).map(Gender::ofPronoun).orElse(Gender.UNKNOWN);
    }

    /** Which titles can mean the same office. */
    public LeaderTitles leaders() {
        return leaders;
    }

    /** The lists of words by which actors are found. */
    public ListedWords lists() {
        return lists;
    }

    public Animacy somebody() {
        return somebody;
    }

    /** "Houthi" for "Houthis": an organisation named by its members. */
    public String oneOf(String name) {
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return organizations.meaning(one).isPresent() ? one : name;
    }

    /** What a title says of sectors: "*GOV" for "leader". */
    public Optional<String> titleMeaning(String title) {
        return titles.meaning(title);
    }

    /** The longest title that begins at this word: "foreign minister". */
    public Optional<Hit> titleAt(Sentence sentence, int from) {
        return titles.longestAt(sentence, from, Optional.empty());
    }

    /** Whether a title tells nothing of an office: "Mr.", "Dr.". */
    public boolean isMereForm(String title) {
        return titles.meaning(title).filter(m -> m.equals("-")).isPresent();
    }

    /** Whether this noun means somebody other than whose it is: "Mali's allies" are not Mali. */
    public boolean isRelational(String lemma) {
        return relational.meaning(lemma).filter(m -> !m.equals("abroad")).isPresent();
    }

    /** Whether this noun often means somebody from elsewhere than where he stands: "troops in Iraq", "tourists in Egypt". */
    public boolean isAbroad(String lemma) {
        return relational.meaning(lemma).filter(m -> m.equals("abroad")).isPresent();
    }

    /** The longest noun for a group or body that begins at this word: "security forces". */
    public Optional<Hit> agentAt(Sentence sentence, int from) {
        return agents.longestAt(sentence, from, Optional.empty());
    }
}
