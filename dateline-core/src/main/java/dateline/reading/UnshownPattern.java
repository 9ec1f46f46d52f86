package dateline.reading;

import dateline.article.Anatomy;
import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.Pattern;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.language.LanguageAnalyzer;
import dateline.language.Sentence;
import dateline.record.Origin;
import dateline.record.Received;
import dateline.record.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern that none of the sentences that its card finds shows: nobody can see what it is for, and it may never match
 * anything. Cards without sentences, as dictionaries give them, are left out.
 *
 * @param kind kind of record that the card finds
 * @param card the card
 * @param pattern the pattern
 */
public record UnshownPattern(RecordKind kind, RuleCard card, Pattern pattern) {
    /** All of them, in the order of kinds, files, cards and patterns. */
    public static List<UnshownPattern> all(LanguageAnalyzer language, Knowledge knowledge) {
        return RuleCheck.KINDS.stream()
                .flatMap(kind -> of(language, kind, RuleBook.of(knowledge, kind)))
                .toList();
    }

    /** Those of a user's cards alone. */
    public static List<UnshownPattern> ofUser(LanguageAnalyzer language, Knowledge knowledge) {
        Knowledge own = new Knowledge(knowledge.own(), List.of());
        Set<String> ids = RuleCheck.KINDS.stream()
                .flatMap(k -> RuleBook.of(own, k).cards().stream().map(c -> k.word() + " " + c.id()))
                .collect(Collectors.toSet());
        return all(language, knowledge).stream()
                .filter(u -> !ids.contains(u.kind().word() + " " + u.card().id()))
                .toList();
    }

    private static Stream<UnshownPattern> of(LanguageAnalyzer language, RecordKind kind, RuleBook book) {
        return book.cards().stream().filter(card -> !card.finds().isEmpty()).flatMap(card -> {
            Set<Pattern> shown = shown(language, book, card);
            return Stream.concat(card.verbs().stream(), card.nouns().stream())
                    .filter(p -> !shown.contains(p))
                    .map(p -> new UnshownPattern(kind, card, p));
        });
    }

    private static Set<Pattern> shown(LanguageAnalyzer language, RuleBook book, RuleCard card) {
        return card.finds().stream()
                .flatMap(e -> sentences(language, e.sentence()).stream())
                .flatMap(s -> book.allMatches(s).stream())
                .filter(m -> m.card().equals(card))
                .map(Match::pattern)
                .collect(Collectors.toSet());
    }

    private static List<Sentence> sentences(LanguageAnalyzer language, String text) {
        return language.analyze(Anatomy.read(new Received(
                        Origin.of("rule-sentence", "0".repeat(64)),
                        text,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        List.of())))
                .sentences();
    }

    /** {@code event accuse-of: <source> accuse <target> [of <what>]}. */
    @Override
    public String toString() {
        return kind.word() + " " + card.id() + ": " + pattern.text();
    }
}
