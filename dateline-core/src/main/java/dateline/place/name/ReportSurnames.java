package dateline.place.name;

import dateline.language.AnalyzedArticle;
import dateline.language.EntityKind;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The surnames of the people whom a report names in full: "Conrad" is a person where "Joseph Conrad" was.
 *
 * @param surnames as printed
 */
public record ReportSurnames(Set<String> surnames) {
    public ReportSurnames {
        surnames = Set.copyOf(surnames);
    }

    public static ReportSurnames read(AnalyzedArticle article) {
        return new ReportSurnames(article.sentences().stream()
                .flatMap(s -> s.words().stream())
                .filter(w -> w.is(EntityKind.PERSON) && w.entityStart())
                .map(NameWords::entityFrom)
                .filter(name -> !name.isOneWord())
                .map(name -> name.last().text())
                .collect(Collectors.toSet()));
    }

    boolean have(String surname) {
        return surnames.contains(surname);
    }
}
