package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.LeaderTitles;
import dateline.record.Actor.Role;
import dateline.record.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who of a report holds which office. */
final class OfficeHolders {
    private final ActorLexicon lexicon;
    private final List<Mention> mentions;
    private final LeaderTitles leaders;

    /** @param mentions all of the report, in order */
    OfficeHolders(ActorLexicon lexicon, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.leaders = lexicon.leaders();
        this.mentions = mentions;
    }

    /** Whether somebody with these titles, of this country and sector, holds an office: "the Russian president". */
    boolean holds(List<Role> roles, ActorCode code, Mention office) {
        boolean sameCountry = office.code().country().isEmpty()
                || code.country().equals(office.code().country());
        boolean ofState = code.sectors().contains(Sector.GOVERNMENT);
        List<String> titles = roles.stream().map(OfficeHolders::title).toList();
        return sameCountry
                && office.title()
                        .filter(t -> isAmong(titles, t) || ofState && leaders.leads(titles, t))
                        .isPresent();
    }

    /** Whether a mention has a title that somebody has: "President Brant". */
    boolean shareTitle(MentionCluster cluster, Mention mention) {
        List<String> titles = cluster.roles().stream().map(OfficeHolders::title).toList();
        return mention.title().filter(t -> isAmong(titles, t)).isPresent();
    }

    private boolean isAmong(List<String> titles, String title) {
        return titles.stream().anyMatch(t -> leaders.sameOffice(t, title));
    }

    private static String title(Role role) {
        return role.title().toLowerCase(Locale.ROOT);
    }

    /** The only holder of an office whom the report names further on, in full. */
    Optional<Mention> onlyOneNamedLater(Mention office) {
        List<Mention> holders = mentions.stream()
                .filter(Mention::isPerson)
                .filter(m -> m.span().start() > office.span().start())
                .filter(m -> holds(m.roles(), countryOf(m), office))
                .filter(m -> m.name().contains(" "))
                .toList();
        boolean one = holders.stream().map(Mention::name).distinct().count() == 1;
        return one && isPlain(office) ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Without the sector: "leader" may be said of a union's, further on, and "the president" means a state's. */
    private static ActorCode countryOf(Mention mention) {
        return new ActorCode(mention.code().country(), List.of());
    }

    private boolean isPlain(Mention office) {
        return office.code().country().isPresent()
                || office.title()
                        .flatMap(lexicon::titleMeaning)
                        .filter(m -> !m.startsWith("*"))
                        .isPresent();
    }
}
