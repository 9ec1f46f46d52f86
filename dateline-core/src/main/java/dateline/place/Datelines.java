package dateline.place;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
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

/** The places that a report's dateline names: "CAMP MURRAY, Wash. (AP) —" names two, the one in the other. */
final class Datelines {
    /** A name up to a comma, a bracket, a stroke or a dash. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]*?(?=\\s*(?:[,/(:—–]|\\s-|--|$))");

    /** What stands before an agency's name: "(AP)", "/TASS/". */
    private static final String AGENCY = "(/";

    private final Lexicon countries;
    private final Candidates candidates;

    Datelines(Knowledge knowledge, Candidates candidates) {
        this.countries = Lexicon.names(knowledge.named("actor/countries.tsv"));
        this.candidates = candidates;
    }

    List<Toponym> names(Article article) {
        List<Toponym> names = new ArrayList<>();
        article.parts().stream()
                .filter(p -> p.kind() == Part.Kind.DATELINE)
                .forEach(p -> names.addAll(names(article.text(), p.span())));
        return names;
    }

    private List<Toponym> names(String text, Span dateline) {
        int end = dateline.start();
        while (end < dateline.end() && AGENCY.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        Matcher matcher = NAME.matcher(text.substring(dateline.start(), end));
        List<Toponym> names = new ArrayList<>();
        while (matcher.find()) {
            Span span = new Span(dateline.start() + matcher.start(), dateline.start() + matcher.end());
            name(matcher.group(), span, names.isEmpty()).ifPresent(names::add);
        }
        for (int i = 0; i + 1 < names.size(); i++) {
            names.set(i, Containers.within(names.get(i), names.get(i + 1)));
        }
        return names;
    }

    private Optional<Toponym> name(String name, Span span, boolean first) {
        Optional<String> country = countries.meaning(name).filter(c -> !candidates.isOwnPart(name));
        if (country.isEmpty() && !first && !candidates.isKnown(name)) {
            return Optional.empty();
        }
        Precision precision = country.isPresent() ? Precision.COUNTRY : Precision.PLACE;
        return Optional.of(
                new Toponym(0, 1, span, name, name, Use.PLACE, country, precision, Optional.empty(), "dateline"));
    }
}
