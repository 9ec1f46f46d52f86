package dateline.event.participant;

import dateline.actor.SectorGroups;
import dateline.record.Actor;
import dateline.record.Sector;
import java.util.Set;

/** Which part actors have in public life, by their sectors and countries. */
public final class PublicLife {
    /** Country slots of international bodies. */
    private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR", "NGO");

    private static final Set<Sector> SOLDIERS =
            Set.of(Sector.MILITARY, Sector.POLICE, Sector.REBELS, Sector.PARAMILITARY);

    /** Country slot of companies. */
    private static final String BUSINESS = "MNC";

    private PublicLife() {}

    /** Whether somebody acts in public life; a critic, a factory or a pupil of no country does not make an event. */
    public static boolean isPublic(Actor actor) {
        return actor.hasOwnCountry() || isOfficial(actor);
    }

    /** Whether somebody acts for a state, an army, the police, a party or rebels. */
    static boolean isOfficial(Actor actor) {
        return actor.sectors().stream().anyMatch(s -> !SectorGroups.PRIVATE.contains(s));
    }

    /** Whether somebody may act for a state, a party, an armed group or an international body; a Malian singer does not. */
    static boolean mayBeOfficial(Actor actor) {
        boolean business = actor.country().filter(BUSINESS::equals).isPresent();
        boolean body = actor.country().filter(BODIES::contains).isPresent();
        boolean unknown = actor.sectors().isEmpty() && !business;
        return actor.isCoded()
                && (body || unknown || actor.sectors().stream().anyMatch(s -> !SectorGroups.CIVIL.contains(s)));
    }

    static boolean isArmed(Actor actor) {
        return actor.sectors().stream().anyMatch(SectorGroups.ARMED::contains);
    }

    /** Whether somebody bears arms by trade; a minister does not, though a state does. */
    static boolean isSoldier(Actor actor) {
        return actor.sectors().stream().anyMatch(SOLDIERS::contains);
    }

    /** Whether somebody who can take a side bears no arms by trade: soldiers march, but not in protest. */
    static boolean isCivil(Actor actor) {
        return actor.isCoded() && actor.sectors().stream().noneMatch(SOLDIERS::contains);
    }

    /** Whether somebody bears arms or is a state; a firm or a farmer cannot use force. */
    static boolean mayUseForce(Actor actor) {
        return isArmed(actor) || actor.sectors().isEmpty() && actor.country().isPresent();
    }

    /** Whether somebody acts for nobody but themselves. */
    static boolean isUnaffiliated(Actor actor) {
        return actor.kind() != Actor.Kind.COUNTRY && SectorGroups.UNAFFILIATED.containsAll(actor.sectors());
    }
}
