package dateline.place;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.knowledge.gazetteer.Gazetteer;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.place.candidate.Candidate;
import dateline.place.candidate.Candidates;
import dateline.place.name.Headings;
import dateline.place.name.NameContext;
import dateline.place.name.NameFinder;
import dateline.place.name.ReportSurnames;
import dateline.place.name.Toponym;
import dateline.place.resolution.Containers;
import dateline.place.resolution.Datelines;
import dateline.place.resolution.PlaceResolver;
import dateline.place.resolution.Resolution;
import dateline.record.Found;
import dateline.record.Place;
import dateline.record.Place.Location;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of places in a report, tells what each does where it stands (says where, means a party, is an adjective,
 * is a part of another name), and settles which places on earth they mean as far as the report and the gazetteer do. Safe to
 * share.
 */
public final class PlaceReader {
    private final NameFinder finder;
    private final Datelines datelines;
    private final Headings headings;
    private final Containers containers;
    private final PlaceResolver resolver;
    private final Set<String> locative;
    private final Set<String> lands;

    /** A reader with the gazetteer that comes with Dateline. */
    public PlaceReader(Knowledge knowledge) {
        this(knowledge, Gazetteer.embedded());
    }

    public PlaceReader(Knowledge knowledge, Gazetteer gazetteer) {
        Candidates candidates = new Candidates(knowledge, gazetteer);
        this.lands = ListedWords.of(knowledge, "place").named("town", "land");
        this.locative = new LocationWords(knowledge).saying(Sense.WHERE, EnumSet.of(Sense.UPON, Sense.ABOVE));
        this.finder = new NameFinder(knowledge, candidates);
        this.datelines = new Datelines(knowledge, candidates);
        this.headings = new Headings(knowledge, candidates);
        this.containers = new Containers(candidates, knowledge);
        this.resolver = new PlaceResolver(candidates, ListedWords.of(knowledge, "place"));
    }

    /** The places that a report names, to be asked where something happened. */
    public Places gather(List<Place> places) {
        return new Places(places, locative, lands);
    }

    public Found<Place> read(AnalyzedArticle article) {
        List<Place> places = new ArrayList<>();
        for (Resolution settled : resolver.resolve(names(article))) {
            places.addAll(places(settled));
        }
        places.sort(Comparator.comparingInt(p -> p.mentions().get(0).start()));
        List<Place> numbered = new ArrayList<>();
        places.forEach(p -> numbered.add(p.named("p" + (numbered.size() + 1))));
        return Found.of(numbered);
    }

    /** Found in two looks: what is a place once is one wherever it stands. */
    private List<Toponym> names(AnalyzedArticle article) {
        Optional<LocalDate> day = article.article().published().map(Published::date);
        ReportSurnames people = ReportSurnames.read(article);
        List<Toponym> first = look(article, new NameContext(day, people, Set.of()));
        Set<String> accepted = NameFinder.keys(first);
        List<Toponym> names = new ArrayList<>(headings.find(article.article(), accepted));
        names.addAll(look(article, new NameContext(day, people, accepted)));
        return names;
    }

    private List<Toponym> look(AnalyzedArticle article, NameContext context) {
        List<Toponym> names = new ArrayList<>(datelines.find(article.article()));
        for (Sentence sentence : article.sentencesInTime()) {
            names.addAll(containers.resolve(sentence, finder.find(sentence, context)));
        }
        return names;
    }

    /** One place for each use that its name is put to and each way it is written. */
    private static List<Place> places(Resolution settled) {
        Map<Use, List<Toponym>> byUse = new LinkedHashMap<>();
        settled.cluster()
                .mentions()
                .forEach(m ->
                        byUse.computeIfAbsent(m.use(), u -> new ArrayList<>()).add(m));
        return byUse.values().stream().map(m -> place(settled, m)).toList();
    }

    private static Place place(Resolution settled, List<Toponym> mentions) {
        Toponym first = mentions.get(0);
        Optional<Candidate> chosen = settled.place();
        Optional<String> country = chosen.isPresent()
                ? chosen.flatMap(Candidate::country)
                : settled.cluster().usualCountry();
        return new Place(
                "",
                name(mentions),
                first.use(),
                new Location(
                        country,
                        chosen.flatMap(Candidate::region),
                        chosen.flatMap(Candidate::point),
                        chosen.map(Candidate::geonames).filter(g -> g > 0)),
                chosen.map(Candidate::precision).orElse(Precision.NONE),
                Optional.of(settled.why()),
                mentions.stream().map(Toponym::span).sorted().toList(),
                first.rule());
    }

    /** As first written, but not in the capitals of a dateline where it is written otherwise elsewhere. */
    private static String name(List<Toponym> mentions) {
        return mentions.stream()
                .map(Toponym::name)
                .filter(n -> !n.equals(n.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(mentions.get(0).name());
    }
}
