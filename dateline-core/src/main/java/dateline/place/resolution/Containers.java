package dateline.place.resolution;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.knowledge.LocationWords;
import dateline.knowledge.LocationWords.Sense;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.candidate.Candidate;
import dateline.place.candidate.Candidates;
import dateline.place.name.NameWords;
import dateline.place.name.Toponym;
import dateline.record.Place.Precision;
import dateline.record.Place.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the words beside a name say it lies in: "Gao, Mali", "Ternivka in Ukraine's Dnipropetrovsk region", "the Ukrainian
 * town of Bucha", "Mali's Gao region", "Paris, TX".
 */
public final class Containers {
    /**
     * Between a name and what it lies in stand at most so many words: "Bucha, a town near Kyiv in northern Ukraine". On 422
     * reports F1 is the same with 1 and with 6.
     */
    private static final int FURTHEST = 3;

    private static final String COMMA = ",";

    private final Candidates candidates;

    private final Set<String> sorts;
    private final Set<String> in;
    private final Set<String> mayStandBetween;

    public Containers(Candidates candidates, Knowledge knowledge) {
        LocationWords locations = new LocationWords(knowledge);
        ListedWords lists = ListedWords.of(knowledge, "place");
        this.in = new HashSet<>(locations.saying(EnumSet.of(Sense.INSIDE, Sense.PART)));
        this.in.addAll(List.of(COMMA, "("));
        this.mayStandBetween = new HashSet<>(in);
        this.mayStandBetween.addAll(lists.named("direction"));
        this.mayStandBetween.add("the");
        this.sorts = lists.named("town");
        this.candidates = candidates;
    }

    /** The same names of a sentence with what they lie in. */
    public List<Toponym> resolve(Sentence sentence, List<Toponym> names) {
        List<Toponym> resolved = new ArrayList<>(names);
        for (int i = 0; i < resolved.size(); i++) {
            if (!resolved.get(i).isAdjective()) {
                resolve(sentence, resolved, i);
            }
        }
        return resolved;
    }

    /** Says of one name what it lies in; an owner in front is a place then and no party. */
    private void resolve(Sentence sentence, List<Toponym> names, int i) {
        Toponym name = names.get(i);
        Optional<Toponym> before = i == 0 || name.isCountry() ? Optional.empty() : Optional.of(names.get(i - 1));
        Optional<Toponym> owner = before.filter(b -> owns(sentence, b, name));
        owner.ifPresent(o -> names.set(i - 1, o.usedAs(Use.PLACE)));
        names.set(
                i,
                owner.map(o -> within(name, o))
                        .or(() -> withinPostal(sentence, name))
                        .or(() -> withinNext(sentence, names, i))
                        .or(() ->
                                before.filter(b -> describes(sentence, b, name)).map(b -> within(name, b)))
                        .orElse(name));
    }

    static Toponym within(Toponym name, Toponym container) {
        return container.isCountry()
                ? container.country().map(name::inCountry).orElse(name)
                : name.within(container.name());
    }

    /** "Mali's Gao region". */
    private static boolean owns(Sentence sentence, Toponym owner, Toponym name) {
        return owner.to() + 1 == name.from() && sentence.word(owner.to()).is(Relation.CASE);
    }

    /** "the Ukrainian town of Bucha", "the Ukrainian capital, Kyiv". */
    private boolean describes(Sentence sentence, Toponym adjective, Toponym name) {
        return adjective.isCountry()
                && name.from() - adjective.to() <= FURTHEST + 1
                && sentence.words(adjective.to(), name.from()).stream()
                        .anyMatch(w -> sorts.contains(w.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Paris, TX". */
    private Optional<Toponym> withinPostal(Sentence sentence, Toponym name) {
        List<Word> words = sentence.words();
        boolean comma = !name.isCountry() && name.to() + 1 < words.size() && isComma(words.get(name.to()));
        return comma
                ? candidates
                        .postal(words.get(name.to() + 1).text())
                        .flatMap(Candidate::region)
                        .map(name::within)
                : Optional.empty();
    }

    private static boolean isComma(Word word) {
        return word.text().equals(COMMA);
    }

    /** "Gao, Mali", "Ternivka in Ukraine". */
    private Optional<Toponym> withinNext(Sentence sentence, List<Toponym> names, int i) {
        Toponym name = names.get(i);
        return containerAfter(sentence, names, i)
                .filter(c -> !(name.isCountry() && c.isCountry()))
                .map(c -> within(name, c));
    }

    private Optional<Toponym> containerAfter(Sentence sentence, List<Toponym> names, int i) {
        Toponym name = names.get(i);
        if (i + 1 >= names.size() || !isJoined(sentence, name, names.get(i + 1))) {
            return Optional.empty();
        }
        Toponym next = names.get(i + 1);
        boolean owns = i + 2 < names.size() && owns(sentence, next, names.get(i + 2));
        Toponym container = owns ? names.get(i + 2) : next;
        return Optional.of(container).filter(c -> isLarger(c) && !acts(sentence, name, c));
    }

    /** Whether only such words stand between two names as say that the one lies in the other. */
    private boolean isJoined(Sentence sentence, Toponym name, Toponym next) {
        int between = next.from() - name.to();
        return between > 0
                && between <= FURTHEST
                && in.contains(sentence.word(name.to()).text())
                && sentence.words(name.to(), next.from()).stream()
                        .allMatch(w -> mayStandBetween.contains(NameWords.small(w)));
    }

    /** "In Muscat, Russia said", "In Muscat, Russian envoys": what follows the comma begins the sentence's own matter. */
    private static boolean acts(Sentence sentence, Toponym name, Toponym next) {
        boolean closed =
                next.to() >= sentence.words().size() || sentence.word(next.to()).isPunctuation();
        return next.isAdjective() || isComma(sentence.word(name.to())) && next.use() == Use.PARTY && !closed;
    }

    /** Whether it is a country, a region or a district: a town after a comma is the next of a list. */
    private boolean isLarger(Toponym name) {
        return name.precision() != Precision.PLACE
                || candidates.named(name.bare()).stream().limit(1).anyMatch(c -> !c.isTown());
    }
}
