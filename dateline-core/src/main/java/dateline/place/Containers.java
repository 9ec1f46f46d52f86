package dateline.place;

import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the words beside a name say it lies in: "Gao, Mali", "Ternivka in Ukraine's Dnipropetrovsk region", "the Ukrainian
 * town of Bucha", "Mali's Gao region", "Paris, TX".
 */
final class Containers {
    /** Between a name and what it lies in stand at most so many words: "Bucha, a town near Kyiv in northern Ukraine". */
    private static final int FURTHEST = 3;

    private static final Set<String> IN = Set.of("in", ",", "(", "within", "of");
    private static final Set<String> MAY_STAND_BETWEEN = Set.of(
            "the",
            ",",
            "in",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north",
            "south",
            "east",
            "west",
            "upstate",
            "rural",
            "(",
            "of");

    private static final Set<String> SORTS = Set.of(
            "city",
            "town",
            "village",
            "port",
            "province",
            "region",
            "district",
            "county",
            "capital",
            "suburb",
            "island",
            "state",
            "settlement",
            "oblast",
            "hamlet",
            "territory",
            "enclave",
            "municipality");

    private final Candidates candidates;

    Containers(Candidates candidates) {
        this.candidates = candidates;
    }

    /** The same names with what they lie in. */
    List<Toponym> of(Sentence sentence, List<Toponym> names) {
        List<Toponym> told = new ArrayList<>(names);
        for (int i = 0; i < told.size(); i++) {
            Toponym name = told.get(i);
            if (name.use() != Use.ADJECTIVE) {
                told.set(i, told(sentence, told, i));
            }
        }
        return told;
    }

    private Toponym told(Sentence sentence, List<Toponym> names, int i) {
        Toponym name = names.get(i);
        if (name.precision() == Precision.COUNTRY) {
            return behind(sentence, names, i)
                    .filter(b -> b.precision() != Precision.COUNTRY)
                    .map(b -> within(name, b))
                    .orElse(name);
        }
        Optional<Toponym> before = i > 0 ? Optional.of(names.get(i - 1)) : Optional.empty();
        Optional<Toponym> owner = before.filter(b -> owns(sentence, b, name));
        if (owner.isPresent()) {
            names.set(i - 1, owner.get().as(Use.PLACE));
            return within(name, owner.get());
        }
        Optional<String> postal = postal(sentence, name);
        if (postal.isPresent()) {
            return name.in(postal.get());
        }
        Optional<Toponym> behind = behind(sentence, names, i);
        return behind.map(b -> within(name, b))
                .or(() -> before.filter(b -> describes(sentence, b, name)).map(b -> within(name, b)))
                .orElse(name);
    }

    static Toponym within(Toponym name, Toponym container) {
        boolean country = container.precision() == Precision.COUNTRY;
        return country ? container.country().map(name::of).orElse(name) : name.in(container.name());
    }

    /** "Mali's Gao region". */
    private static boolean owns(Sentence sentence, Toponym owner, Toponym name) {
        return owner.to() + 1 == name.from() && sentence.word(owner.to()).is(Relation.CASE);
    }

    /** "the Ukrainian town of Bucha", "the Ukrainian capital, Kyiv". */
    private static boolean describes(Sentence sentence, Toponym adjective, Toponym name) {
        boolean country = adjective.precision() == Precision.COUNTRY;
        boolean close = name.from() - adjective.to() <= FURTHEST + 1;
        return country
                && close
                && sentence.words().subList(adjective.to(), name.from()).stream()
                        .anyMatch(t -> SORTS.contains(t.lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<String> postal(Sentence sentence, Toponym name) {
        List<Word> tokens = sentence.words();
        boolean comma =
                name.to() + 1 < tokens.size() && tokens.get(name.to()).text().equals(",");
        return comma
                ? candidates.postal(tokens.get(name.to() + 1).text()).flatMap(Candidate::region)
                : Optional.empty();
    }

    private Optional<Toponym> behind(Sentence sentence, List<Toponym> names, int i) {
        Toponym name = names.get(i);
        if (i + 1 >= names.size() || name.to() >= sentence.words().size()) {
            return Optional.empty();
        }
        Toponym next = names.get(i + 1);
        boolean joined = IN.contains(sentence.word(name.to()).text())
                && next.from() - name.to() <= FURTHEST
                && next.from() > name.to()
                && sentence.words().subList(name.to(), next.from()).stream()
                        .allMatch(t -> MAY_STAND_BETWEEN.contains(t.text().toLowerCase(Locale.ROOT)));
        if (!joined) {
            return Optional.empty();
        }
        boolean owns = i + 2 < names.size() && owns(sentence, next, names.get(i + 2));
        Toponym container = owns ? names.get(i + 2) : next;
        return Optional.of(container).filter(c -> isLarger(c) && !acts(sentence, name, c));
    }

    /** "In Muscat, Russia said", "In Muscat, Russian envoys": what follows the comma begins the sentence's own matter. */
    private static boolean acts(Sentence sentence, Toponym name, Toponym next) {
        boolean comma = sentence.word(name.to()).text().equals(",");
        boolean closed =
                next.to() >= sentence.words().size() || sentence.word(next.to()).isPunctuation();
        return next.use() == Use.ADJECTIVE || comma && next.use() == Use.PARTY && !closed;
    }

    /** Whether it is a country, a region or a district: a town behind a comma is the next of a list. */
    private boolean isLarger(Toponym name) {
        return name.precision() != Precision.PLACE
                || candidates.named(name.bare()).stream().limit(1).anyMatch(c -> !c.isTown());
    }
}
