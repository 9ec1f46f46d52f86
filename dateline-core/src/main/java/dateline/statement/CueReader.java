package dateline.statement;

import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.Clause.Oblique;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Span;
import dateline.rule.Knowledge;
import dateline.rule.Match;
import dateline.rule.RuleBook;
import dateline.rule.RuleCard;
import dateline.rule.RuleException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a sentence: verbs and phrases that attribute words or thoughts to somebody. */
final class CueReader {
    private final RuleBook cards;

    CueReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "statement");
        List<String> problems =
                cards.cards().stream().flatMap(c -> problem(c).stream()).toList();
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    private static Optional<String> problem(RuleCard card) {
        boolean known = Arrays.stream(SpeechAct.values())
                .anyMatch(a -> a.name().equals(constant(card.means("act").orElse(""))));
        return known
                ? Optional.empty()
                : Optional.of(card.origin() + ": rule \"" + card.id() + "\" needs \"act: …\", one of "
                        + Arrays.toString(SpeechAct.values())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
    }

    private static String constant(String act) {
        return act.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    List<Cue> read(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Match match : cards.matches(sentence)) {
            cue(match).ifPresent(found::add);
        }
        found.addAll(accordingTo(sentence));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private static Optional<Cue> cue(Match match) {
        Clause clause = match.clause();
        RuleCard card = match.card();
        boolean asksDenial = card.means("negated").isPresent();
        boolean possible = clause.modality()
                .filter(m -> m == Modality.POSSIBLE || m == Modality.OBLIGATION)
                .isPresent();
        if (clause.negated() != asksDenial || possible && !asksDenial || isConditional(clause)) {
            return Optional.empty();
        }
        Sentence sentence = clause.sentence();
        return Optional.of(new Cue(
                sentence,
                clause,
                match.triggerSpan(),
                match.slot("speaker"),
                content(sentence, match.slot("content")),
                match.slot("addressee"),
                match.slot("about"),
                SpeechAct.valueOf(constant(card.means("act").orElseThrow())),
                card.means("neutral").isPresent(),
                card.id()));
    }

    private static boolean isConditional(Clause clause) {
        return clause.marker().filter(m -> m.equals("if") || m.equals("unless")).isPresent();
    }

    /** All words of the clauses or phrases that are attributed, without the "that" in front. */
    private static List<Token> content(Sentence sentence, List<Token> heads) {
        Set<Token> words = new HashSet<>();
        for (Token head : heads) {
            words.addAll(sentence.subtree(head));
        }
        return words.stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** "according to the army": what it hangs on is what the army says. */
    private static List<Cue> accordingTo(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            for (Oblique oblique : clause.obliques()) {
                if (oblique.preposition().equals("according to")
                        || oblique.preposition().equals("per")) {
                    found.add(accordingTo(sentence, clause, oblique));
                }
            }
        }
        return found;
    }

    private static Cue accordingTo(Sentence sentence, Clause clause, Oblique oblique) {
        Token preposition = sentence.token(oblique.word().head());
        Token first = preposition;
        while (sentence.token(first.head()).is(Relation.PREPOSITION)) {
            first = sentence.token(first.head());
        }
        Set<Token> phrase = new HashSet<>(sentence.subtree(first));
        List<Token> content = sentence.subtree(clause.predicate()).stream()
                .filter(t -> !phrase.contains(t))
                .toList();
        Span span = first.span().to(preposition.span());
        return new Cue(
                sentence,
                clause,
                span,
                List.of(oblique.word()),
                content,
                List.of(),
                List.of(),
                SpeechAct.ASSERT,
                true,
                "according-to");
    }
}
