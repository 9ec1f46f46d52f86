package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.LeaderTitles;
import dateline.actor.name.Spellings;
import dateline.record.Actor.Role;
import dateline.record.Doubt;
import dateline.record.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The people whom a report has named so far, the last named last, and whom a name or an office of one means. */
final class NamedPeople {
    /** Titles that stand before first names: "Sheikh Mohammed", "Prince Charles". */
    private static final Set<String> BEFORE_FIRST_NAMES = Set.of(
            "sheikh", "sheikha", "prince", "princess", "crown prince", "king", "queen", "sultan", "emir", "pope");

    private final List<MentionCluster> people = new ArrayList<>();
    private final List<Doubt> doubts;
    private final LeaderTitles leaders = new LeaderTitles();

    NamedPeople(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    void saw(MentionCluster persona) {
        people.remove(persona);
        people.add(persona);
    }

    boolean isSurname(String name) {
        return people.stream()
                .anyMatch(p -> Spellings.surname(p.name()).equals(Spellings.surname(name)) && !name.contains(" "));
    }

    /** "Diallo" after "Amina Diallo"; of two Diallos the one who bears the title, else the one named last, with a doubt. */
    Optional<MentionCluster> named(Mention mention) {
        List<MentionCluster> candidates = withSurname(mention);
        if (candidates.isEmpty()) {
            return byFirstName(mention);
        }
        List<MentionCluster> titled =
                candidates.stream().filter(p -> shareTitle(p, mention)).toList();
        List<MentionCluster> left = titled.isEmpty() ? candidates : titled;
        MentionCluster last = left.get(left.size() - 1);
        if (left.size() > 1) {
            doubts.add(Doubt.of(
                    last.id(),
                    mention.span(),
                    left.size() + " people named " + last.lastName() + " could be meant; took the one named last"));
        }
        return Optional.of(last);
    }

    private List<MentionCluster> withSurname(Mention mention) {
        List<MentionCluster> same = people.stream()
                .filter(p -> Spellings.surname(p.name()).equals(Spellings.surname(mention.name())))
                .filter(p -> fits(p, mention))
                .toList();
        return same.isEmpty()
                ? people.stream()
                        .filter(p -> Spellings.areOne(Spellings.surname(p.name()), Spellings.surname(mention.name())))
                        .filter(p -> fits(p, mention))
                        .toList()
                : same;
    }

    private static boolean fits(MentionCluster persona, Mention mention) {
        String full = persona.name();
        String name = mention.name();
        boolean alone = !name.contains(" ") || !full.contains(" ");
        return alone || Spellings.areOne(first(full), first(name));
    }

    private static String first(String name) {
        return name.split(" ")[0];
    }

    private boolean shareTitle(MentionCluster persona, Mention mention) {
        return mention.title()
                .filter(t -> persona.roles().stream().anyMatch(r -> leaders.sameOffice(lower(r.title()), t)))
                .isPresent();
    }

    /** "Sheikh Muhammad" after "Sheikh Mohammed al-Qasimi". */
    private Optional<MentionCluster> byFirstName(Mention mention) {
        boolean such = !mention.name().contains(" ")
                && mention.title().filter(BEFORE_FIRST_NAMES::contains).isPresent();
        return such
                ? people.stream()
                        .filter(p -> shareTitle(p, mention))
                        .filter(p -> Spellings.areOne(first(p.name()), mention.name()))
                        .reduce((a, b) -> b)
                : Optional.empty();
    }

    /** "the Russian president" after "President Ana Brant" of the same country. */
    Optional<MentionCluster> holding(Mention office) {
        for (int i = people.size() - 1; i >= 0; i--) {
            if (holds(people.get(i).roles(), people.get(i).code(), office)) {
                return Optional.of(people.get(i));
            }
        }
        return Optional.empty();
    }

    boolean holds(List<Role> roles, ActorCode code, Mention office) {
        boolean sameCountry = office.code().country().isEmpty()
                || code.country().equals(office.code().country());
        boolean ofState = code.sectors().contains(Sector.GOVERNMENT);
        List<String> titles = roles.stream().map(r -> lower(r.title())).toList();
        return sameCountry
                && office.title()
                        .filter(t -> titles.stream().anyMatch(r -> leaders.sameOffice(r, t))
                                || ofState && leaders.leads(titles, t))
                        .isPresent();
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
