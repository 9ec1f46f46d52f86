package dateline.place.resolution;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.place.candidate.Candidates;
import dateline.place.name.Toponym;
import dateline.place.name.Toponym.Hints;
import dateline.place.name.Toponym.Print;
import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places that a report's dateline names: "CAMP MURRAY, Wash. (AP) —" names two, the one in the other. */
public final class Datelines {
    /** A name up to a comma, a bracket, a stroke or a dash. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]*?(?=\\s*(?:[,/(:—–]|\\s-|--|$))");

    /** What stands before an agency's name: "(AP)", "/TASS/". */
    private static final String AGENCY = "(/";

    private final Lexicon countries;
    private final Candidates candidates;

    public Datelines(Knowledge knowledge, Candidates candidates) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.candidates = candidates;
    }

    public List<Toponym> find(Article article) {
        return article.parts().stream()
                .filter(p -> p.kind() == Part.Kind.DATELINE)
                .flatMap(p -> find(article.text(), p.span()).stream())
                .toList();
    }

    private List<Toponym> find(String text, Span dateline) {
        Matcher matcher = NAME.matcher(text.substring(dateline.start(), endOfPlaces(text, dateline)));
        List<Toponym> names = new ArrayList<>();
        while (matcher.find()) {
            Span span = new Span(dateline.start() + matcher.start(), dateline.start() + matcher.end());
            toponym(matcher.group(), span, names.isEmpty()).ifPresent(names::add);
        }
        for (int i = 0; i + 1 < names.size(); i++) {
            names.set(i, Containers.within(names.get(i), names.get(i + 1)));
        }
        return names;
    }

    private static int endOfPlaces(String text, Span dateline) {
        int end = dateline.start();
        while (end < dateline.end() && AGENCY.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The first name is always one of a place; others, an agency's among them, only where it is known. */
    private Optional<Toponym> toponym(String name, Span span, boolean first) {
        Optional<String> country = countries.meaning(name).filter(c -> !candidates.isOwnPart(name));
        if (country.isEmpty() && !first && !candidates.isKnown(name)) {
            return Optional.empty();
        }
        Hints hints = Hints.of(country.isPresent() ? Precision.COUNTRY : Precision.PLACE, country);
        return Optional.of(new Toponym(new Print(0, 1, span, name, name), Use.PLACE, hints, "dateline"));
    }
}
