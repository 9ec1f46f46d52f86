package dateline.reading;

import dateline.actor.ActorReader;
import dateline.actor.SectorGroups;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.NounLexicon;
import dateline.record.Actor;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Published;
import dateline.record.Reading;
import dateline.record.Sector;
import dateline.record.Span;
import dateline.register.OfficeReport;
import dateline.register.Sighting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a report says in its own words of who holds which office: "U.K. Foreign Secretary Yvette Cooper". Only full names with a
 * title beside them count, and nobody in doubt.
 */
public final class ReportedOffices {
    /** More characters than stand between a name and an office that tells of it. */
    private static final int FAR = 60;

    private final Lexicon titles;

    public ReportedOffices(Knowledge knowledge) {
        titles = new NounLexicon(knowledge).titles();
    }

    /** In the order of the text; nothing of a report without a day. */
    public List<OfficeReport> find(Reading reading) {
        Optional<Published> published = reading.article().published();
        if (published.isEmpty()) {
            return List.of();
        }
        Sighting where = new Sighting(published.get().date(), reading.article().id());
        return reading.actors().stream()
                .filter(a -> a.kind() == Kind.PERSON && a.name().contains(" "))
                .filter(a -> isPlain(a, reading))
                .flatMap(a -> a.roles().stream()
                        .filter(r -> isBesideName(r, a, reading))
                        .flatMap(r -> officeReport(a, r, where).stream()))
                .toList();
    }

    private static boolean isPlain(Actor actor, Reading reading) {
        return reading.doubts().stream()
                .filter(d -> d.about().filter(actor.id()::equals).isPresent())
                .filter(d ->
                        d.field().filter("country"::equals).isEmpty()) // an office is told with its own owner or none
                .allMatch(ActorReader::isByRegister);
    }

    private Optional<OfficeReport> officeReport(Actor actor, Role role, Sighting where) {
        String meaning = titles.meaning(role.title().toLowerCase(Locale.ROOT)).orElse("-");
        if (meaning.equals("-")
                || Sector.of(meaning)
                        .filter(SectorGroups.WITHOUT_OFFICE::contains)
                        .isPresent()) {
            return Optional.empty();
        }
        boolean ofActor = actor.roles().size() == 1 && !actor.rule().equals("register");
        String sectors = meaning.matches("([A-Z]{3})+") ? meaning : ofActor ? Sector.codes(actor.sectors()) : "";
        Optional<String> country = ofActor && actor.hasOwnCountry() ? actor.country() : Optional.empty();
        return Optional.of(new OfficeReport(
                actor.name(), role.title(), role.of().or(() -> country).orElse(""), sectors, where));
    }

    /** Whether the office is told of the name itself, and not only of somebody who is found to be the same. */
    private static boolean isBesideName(Role role, Actor actor, Reading reading) {
        String text = reading.article().text();
        if (!role.span().of(text).equalsIgnoreCase(role.title())) {
            return false; // an office of the register has no words here
        }
        String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return actor.mentions().stream()
                .filter(m -> m.of(text).contains(surname))
                .anyMatch(m -> isBeside(m, role.span(), text));
    }

    private static boolean isBeside(Span name, Span title, String text) {
        boolean inside = name.start() <= title.start() && title.end() <= name.end();
        int from = Math.min(name.end(), title.end());
        int to = Math.max(name.start(), title.start());
        return inside
                || to - from <= FAR && !text.substring(Math.min(from, to), to).matches("(?s).*[.!?]\\s.*|.*\\R\\R.*");
    }
}
