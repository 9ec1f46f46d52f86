package dateline.tally;

import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Tally;
import dateline.record.When;
import dateline.record.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Tells when a report gives a figure it gave before: the same person, or the same number of the same people with the same
 * outcome, and nothing that speaks against it such as another place, day or event. "A judge was killed … Judge Diallo was
 * murdered at noon" is one figure; "two soldiers died in Gao … two soldiers died in Kidal" is two.
 */
final class RepeatedTallies {

    private final Persons persons;
    private final Map<String, Known> known = new HashMap<>();

    /** What the report has said so far of those whom a tally counts. */
    private static final class Known {
        final Set<String> nouns = new HashSet<>();
        Optional<Actor> name = Optional.empty();
    }

    private final Set<String> anyone;
    private final Set<String> definite;
    private final Set<String> titles;

    RepeatedTallies(Persons persons, ListedWords lists) {
        this.anyone = lists.named("anyone");
        this.definite = lists.named("pointed-at");
        this.titles = lists.named("short-title");
        this.persons = persons;
    }

    /** The tally that the figure repeats, the latest first. */
    Optional<Tally> before(Figure figure, Tally told, List<Tally> tallies) {
        List<Tally> latest = new ArrayList<>(tallies);
        java.util.Collections.reverse(latest);
        return latest.stream().filter(t -> isSame(t, figure, told)).findFirst().or(() -> summed(figure, told, latest));
    }

    /** "A judge and her driver were killed … <b>the two</b> were shot": those told one by one, together; the last of them. */
    private Optional<Tally> summed(Figure figure, Tally told, List<Tally> latest) {
        List<Tally> ones = latest.stream()
                .filter(t -> t.outcome() == told.outcome())
                .filter(t -> t.count().max().equals(OptionalLong.of(1)))
                .toList();
        boolean all = !figure.isOne()
                && isDefinite(figure)
                && ones.size() > 1
                && told.count().min().equals(OptionalLong.of(ones.size()))
                && told.count().max().equals(told.count().min());
        return all ? Optional.of(ones.get(0)) : Optional.empty();
    }

    /** Keeps what a figure says of those it counts. */
    void keep(String id, Figure figure) {
        Known about = known.computeIfAbsent(id, k -> new Known());
        about.nouns.addAll(nouns(figure));
        about.name = about.name.or(() -> name(figure));
    }

    private boolean isSame(Tally tally, Figure figure, Tally told) {
        boolean sameNumber = tally.outcome() == told.outcome()
                && tally.count().min().equals(told.count().min())
                && tally.count().max().equals(told.count().max());
        Known about = known.get(tally.id());
        if (!sameNumber || about == null) {
            return false;
        }
        Optional<Actor> named = name(figure);
        if (named.isPresent() && about.name.isPresent()) {
            return isSamePerson(about.name.get(), named.get());
        }
        boolean introduced = named.isPresent() || about.name.isPresent();
        return !isBeside(tally, figure)
                && (introduced || isDefinite(figure) || agree(tally, told))
                && (isGiven(figure) || mayBeSame(about, figure) && circumstancesAgree(tally, told));
    }

    /** Who it is, where a name or a pronoun says so; whom "the general" means is less sure than its noun. */
    private Optional<Actor> name(Figure figure) {
        return who(figure)
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .filter(a -> figure.head().isProperNoun() || figure.head().isPronoun());
    }

    /** "the murder of the general", "the slain leader": somebody of whose lot the reader is taken to know. */
    private boolean isGiven(Figure figure) {
        return figure.isOne()
                && !figure.head().isProperNoun()
                && figure.head().isNoun()
                && figure.clause().kind() == Clause.Kind.NOMINAL
                && isDefinite(figure);
    }

    /** Two figures of one sentence count different people. */
    private static boolean isBeside(Tally tally, Figure figure) {
        return tally.evidence().stream().anyMatch(e -> figure.sentence().span().contains(e));
    }

    private boolean isSamePerson(Actor one, Actor other) {
        List<String> names = names(one);
        List<String> others = names(other);
        return one.id().equals(other.id())
                || names.containsAll(others)
                || others.containsAll(names)
                || isLonger(names, others)
                || isLonger(others, names);
    }

    /** "Amina Diallo Sato" is "Diallo Sato" and "Amina Diallo" is too: a second surname may be added. */
    private static boolean isLonger(List<String> given, List<String> surnames) {
        return !given.isEmpty()
                && !surnames.isEmpty()
                && given.get(given.size() - 1).equals(surnames.get(0));
    }

    /** The names of a person without titles: "oscar", "romero". */
    private List<String> names(Actor actor) {
        List<String> names = List.of(actor.name().toLowerCase(Locale.ROOT).split("[ .]+"));
        List<String> bare = names.stream()
                .filter(n -> !titles.contains(n) && !persons.isPerson(n))
                .toList();
        return bare.isEmpty() ? List.copyOf(names) : bare;
    }

    private boolean mayBeSame(Known about, Figure figure) {
        Set<String> nouns = nouns(figure);
        boolean fits = nouns.stream().anyMatch(about.nouns::contains)
                || about.nouns.stream().allMatch(this::isAnyone)
                || nouns.stream().allMatch(this::isAnyone);
        if (!figure.isOne()) {
            return fits || isDefinite(figure);
        }
        boolean newcomer = about.name.isPresent() && persons.isIndefinite(figure.head());
        return fits && !newcomer;
    }

    private boolean isAnyone(String noun) {
        return anyone.contains(noun) || persons.isAnyone(noun);
    }

    private boolean isDefinite(Figure figure) {
        return figure.head().children(Relation.DETERMINER, Relation.POSSESSOR).stream()
                .anyMatch(d -> definite.contains(d.lemma()));
    }

    private Optional<Actor> who(Figure figure) {
        return figure.isOne() ? persons.who(figure.head()) : Optional.empty();
    }

    /** By which nouns the counted are called: "judge" of "Judge Diallo", "priest" of "six priests". */
    private Set<String> nouns(Figure figure) {
        Set<String> found = new HashSet<>();
        Word head = figure.head();
        if (head.is(PartOfSpeech.SINGULAR_NOUN) || head.is(PartOfSpeech.PLURAL_NOUN)) {
            found.add(head.lemma());
        }
        if (head.is(PartOfSpeech.NUMBER)) {
            head.children(Relation.PREPOSITION).stream()
                    .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                    .forEach(t -> found.add(t.lemma()));
        }
        head.children(Relation.APPOSITION, Relation.MODIFIER).stream()
                .filter(c -> persons.isPerson(c))
                .forEach(c -> found.add(c.lemma()));
        who(figure).ifPresent(actor -> actor.roles().forEach(r -> found.add(lastWord(r.title()))));
        return found;
    }

    private static String lastWord(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** Whether no two events brought them about; an act told again is an event of its own, and so is its figure. */
    private static boolean agree(Tally one, Tally other) {
        return one.event().isEmpty() || other.event().isEmpty() || one.event().equals(other.event());
    }

    private static boolean circumstancesAgree(Tally one, Tally other) {
        boolean samePlace = one.where().isEmpty()
                || other.where().isEmpty()
                || one.where().map(Where::place).equals(other.where().map(Where::place));
        return samePlace && agree(one.when(), other.when());
    }

    private static boolean agree(Optional<When> one, Optional<When> other) {
        Optional<String> a = one.flatMap(When::start);
        Optional<String> b = other.flatMap(When::start);
        return a.isEmpty()
                || b.isEmpty()
                || a.get().startsWith(day(b.get()))
                || b.get().startsWith(day(a.get()));
    }

    private static String day(String time) {
        return time.length() > 10 ? time.substring(0, 10) : time;
    }
}
