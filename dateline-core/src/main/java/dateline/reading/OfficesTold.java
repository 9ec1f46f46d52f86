package dateline.reading;

import dateline.actor.Actor;
import dateline.actor.Actor.Kind;
import dateline.actor.Actor.Role;
import dateline.article.Published;
import dateline.provenance.Span;
import dateline.register.Sighting;
import dateline.register.Told;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import java.util.List;
import java.util.Optional;

/**
 * What a report says in its own words of who holds which office: "U.K. Foreign Secretary Yvette Cooper". Only full names with a
 * title beside them count, and nobody in doubt.
 */
public final class OfficesTold {
    /** More characters than stand between a name and an office that tells of it. */
    private static final int FAR = 60;

    private final Lexicon titles;

    public OfficesTold(Knowledge knowledge) {
        titles = Lexicon.words(knowledge.named("actor/titles.tsv"));
    }

    /** In the order of the text; nothing of a report without a day. */
    public List<Told> in(Reading reading) {
        Optional<Published> published = reading.article().published();
        if (published.isEmpty()) {
            return List.of();
        }
        Sighting where = new Sighting(published.get().date(), reading.article().id());
        return reading.actors().stream()
                .filter(a -> a.kind() == Kind.PERSON && a.name().contains(" "))
                .filter(a -> reading.doubts().stream()
                        .noneMatch(d -> d.about().filter(a.id()::equals).isPresent()))
                .flatMap(a -> a.roles().stream()
                        .filter(r -> isBesideName(r, a, reading))
                        .flatMap(r -> told(a, r, where).stream()))
                .toList();
    }

    private Optional<Told> told(Actor actor, Role role, Sighting where) {
        String meaning = titles.meaning(role.title().toLowerCase(java.util.Locale.ROOT))
                .orElse("-");
        boolean only = actor.roles().size() == 1;
        String sectors = meaning.matches("([A-Z]{3})+") ? meaning : "";
        if (sectors.isEmpty() && only) {
            sectors = String.join("", actor.sectors());
        }
        String country = role.of().filter(c -> c.matches("[A-Z]{3}")).or(() -> only && actor.hasOwnCountry() ? actor.country() : Optional.empty()).orElse("");
        return meaning.equals("-")
                ? Optional.empty()
                : Optional.of(new Told(actor.name(), role.title(), country, sectors, where));
    }

    /** Whether the office is told of the name itself, and not only of somebody who is found to be the same. */
    private static boolean isBesideName(Role role, Actor actor, Reading reading) {
        String text = reading.article().text();
        String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return actor.mentions().stream()
                .filter(m -> m.of(text).contains(surname))
                .anyMatch(m -> isBeside(m, role.span(), text));
    }

    private static boolean isBeside(Span name, Span title, String text) {
        boolean inside = name.start() <= title.start() && title.end() <= name.end();
        int from = Math.min(name.end(), title.end());
        int to = Math.max(name.start(), title.start());
        return inside || to - from <= FAR && !text.substring(Math.min(from, to), to).matches("(?s).*[.!?]\\s.*|.*\\R\\R.*");
    }
}
