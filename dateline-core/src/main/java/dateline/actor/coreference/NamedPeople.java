package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.Spellings;
import dateline.knowledge.ListedWords;
import dateline.record.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The people whom a report has named so far, the last named last, and whom a name or an office of one means. */
final class NamedPeople {

    private final List<MentionCluster> people = new ArrayList<>();
    private final OfficeHolders holders;
    private final List<Doubt> doubts;

    private final Set<String> beforeFirstNames;

    /** @param doubts what cannot be settled is added to it */
    NamedPeople(OfficeHolders holders, List<Doubt> doubts, ListedWords lists) {
        this.beforeFirstNames = lists.named("before-first-name");
        this.holders = holders;
        this.doubts = doubts;
    }

    void remember(MentionCluster person) {
        people.remove(person);
        people.add(person);
    }

    boolean isSurname(String name) {
        return !name.contains(" ") && people.stream().anyMatch(p -> surname(p).equals(Spellings.surname(name)));
    }

    /** "Diallo" after "Amina Diallo"; of two Diallos the one who bears the title, else the one named last, with a doubt. */
    Optional<MentionCluster> find(Mention mention) {
        List<MentionCluster> candidates = withSurname(mention);
        if (candidates.isEmpty()) {
            return findByFirstName(mention);
        }
        List<MentionCluster> titled =
                candidates.stream().filter(p -> holders.shareTitle(p, mention)).toList();
        return Optional.of(last(titled.isEmpty() ? candidates : titled, mention));
    }

    private MentionCluster last(List<MentionCluster> candidates, Mention mention) {
        MentionCluster last = candidates.get(candidates.size() - 1);
        if (candidates.size() > 1) {
            String why =
                    candidates.size() + " people named " + last.lastName() + " could be meant; took the one named last";
            doubts.add(Doubt.of(last.id(), mention.span(), why));
        }
        return last;
    }

    /** Those who are spelled alike, or where there are none, nearly alike. */
    private List<MentionCluster> withSurname(Mention mention) {
        List<MentionCluster> same = withSurname(mention, String::equals);
        return same.isEmpty() ? withSurname(mention, Spellings::areOne) : same;
    }

    private List<MentionCluster> withSurname(Mention mention, BiPredicate<String, String> alike) {
        return people.stream()
                .filter(p -> alike.test(surname(p), Spellings.surname(mention.name())))
                .filter(p -> canBeCalled(p, mention.name()))
                .toList();
    }

    private static String surname(MentionCluster person) {
        return Spellings.surname(person.name());
    }

    /** Whether first names agree where both have one. */
    private static boolean canBeCalled(MentionCluster person, String name) {
        boolean alone = !name.contains(" ") || !person.name().contains(" ");
        return alone || Spellings.areOne(firstWord(person.name()), firstWord(name));
    }

    private static String firstWord(String name) {
        return name.split(" ")[0];
    }

    /** "Sheikh Muhammad" after "Sheikh Mohammed al-Qasimi". */
    private Optional<MentionCluster> findByFirstName(Mention mention) {
        boolean such = !mention.name().contains(" ")
                && mention.title().filter(beforeFirstNames::contains).isPresent();
        return such
                ? people.stream()
                        .filter(p -> holders.shareTitle(p, mention))
                        .filter(p -> Spellings.areOne(firstWord(p.name()), mention.name()))
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** "the Russian president" after "President Ana Brant" of the same country. */
    Optional<MentionCluster> findHolder(Mention office) {
        return people.stream()
                .filter(p -> holders.holds(p.roles(), p.code(), office))
                .reduce((earlier, later) -> later);
    }
}
