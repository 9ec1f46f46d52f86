package dateline.export;

import dateline.record.Actor;
import dateline.record.Article;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place where an actor is called by name. "He" and "the minister" mean somebody but name nobody.
 *
 * @param name the name as the actor has it: "Levon Hakobyan"
 * @param span where it stands, whole or the end of it: "Hakobyan"
 */
public record NameMention(String name, Span span) {

    /** Where an actor is named, in the order of the text; a sign without letters names nobody. */
    public static List<NameMention> of(Actor actor, Article article) {
        if (actor.name().codePoints().noneMatch(Character::isLetter)) {
            return List.of();
        }
        return actor.mentions().stream()
                .flatMap(m -> named(actor, m, article.text()).stream())
                .map(span -> new NameMention(actor.name(), span))
                .distinct()
                .toList();
    }

    private static Optional<Span> named(Actor actor, Span mention, String text) {
        String name = actor.name();
        Optional<Span> found = find(name, mention, text);
        while (found.isEmpty() && actor.kind() == Actor.Kind.PERSON && name.contains(" ")) {
            name = name.substring(name.indexOf(' ') + 1);
            found = find(name, mention, text);
        }
        return found;
    }

    private static Optional<Span> find(String name, Span mention, String text) {
        for (int i = mention.start(); i + name.length() <= mention.end(); i++) {
            if (text.regionMatches(true, i, name, 0, name.length()) && isWhole(i, i + name.length(), text)) {
                return Optional.of(new Span(i, i + name.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(int start, int end, String text) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start));
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
        return before && after;
    }
}
