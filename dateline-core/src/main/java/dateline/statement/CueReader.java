package dateline.statement;

import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.rule.Knowledge;
import dateline.rule.Match;
import dateline.rule.RuleBook;
import dateline.rule.RuleCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the cues of a sentence: verbs and phrases that attribute words or thoughts to somebody. */
final class CueReader {
    private final RuleBook cards;

    CueReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, "statement", "act", SpeechAct.class);
    }

    List<Cue> read(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Match match : cards.matches(sentence)) {
            cue(match).ifPresent(found::add);
        }
        found.addAll(accordingTo(sentence));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found.stream().map(c -> c.without(furtherTellings(c, found))).toList();
    }

    /** "Mali said the road was open, and Chad <b>warned</b> drivers": a telling with a teller of its own is joined to the cue. */
    private static List<Token> furtherTellings(Cue cue, List<Cue> all) {
        Sentence sentence = cue.sentence();
        return all.stream()
                .filter(other -> other != cue && isJoined(other))
                .map(other -> other.clause().predicate())
                .filter(verb -> cue.content().contains(verb)
                        && verb.head() >= 0
                        && cue.content().contains(sentence.token(verb.head())))
                .flatMap(verb -> sentence.subtree(verb).stream())
                .toList();
    }

    private static boolean isJoined(Cue other) {
        Token verb = other.clause().predicate();
        return other.clause().link() == Link.CONJUNCT
                && other.clause().marker().isEmpty()
                && other.sentence().children(verb, Relation.SUBJECT).stream().anyMatch(s -> !s.isPronoun());
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
        List<Token> speakers = nearest(clause, match.slot("speaker"));
        List<Token> heads = new ArrayList<>(match.slot("content"));
        match.slot("speaker").stream().filter(s -> !speakers.contains(s)).forEach(heads::add);
        return Optional.of(new Cue(
                sentence,
                clause,
                match.triggerSpan(),
                speakers,
                heads.size() == match.slot("speaker").size() - speakers.size() ? List.of() : content(sentence, heads),
                match.slot("addressee"),
                match.slot("about"),
                card.means("act", SpeechAct.class).orElseThrow(),
                card.means("neutral").isPresent(),
                card.id()));
    }

    /** "The mine, the mayor said, would close": of two subjects of one verb the nearer one speaks. */
    private static List<Token> nearest(Clause clause, List<Token> speakers) {
        Sentence sentence = clause.sentence();
        List<Token> subjects = speakers.stream()
                .filter(s -> s.is(Relation.SUBJECT))
                .filter(s -> s.head() == clause.predicate().index())
                .toList();
        if (subjects.size() < 2) {
            return speakers;
        }
        Token last = subjects.get(subjects.size() - 1);
        return sentence.coordinated(last).stream().filter(speakers::contains).toList();
    }

    private static boolean isConditional(Clause clause) {
        return clause.marker().filter(m -> m.equals("if") || m.equals("unless")).isPresent();
    }

    /** All words of the clauses or phrases that are attributed, without the "that" in front. */
    private static List<Token> content(Sentence sentence, List<Token> heads) {
        Set<Token> words = new HashSet<>();
        for (Token head : heads) {
            words.addAll(sentence.undatedSubtree(head));
        }
        return words.stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** "according to the army": the rest of the sentence is what the army says, or the clause that it stands within. */
    private static List<Cue> accordingTo(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.text().equalsIgnoreCase("according")) {
                sentence.child(token, Relation.PREPOSITION)
                        .flatMap(to -> accordingTo(sentence, token, to))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Cue> accordingTo(Sentence sentence, Token according, Token to) {
        Optional<Clause> clause = sentence.head(according).flatMap(sentence::clauseAround);
        List<Token> speakers = sentence.children(to, Relation.PREPOSITION_OBJECT);
        if (clause.isEmpty() || speakers.isEmpty()) {
            return Optional.empty();
        }
        Set<Token> phrase = new HashSet<>(sentence.subtree(according));
        boolean atEdge = phrase.stream()
                .anyMatch(t -> t.index() == 0 || t.index() >= sentence.tokens().size() - 2);
        List<Token> whole =
                atEdge ? sentence.tokens() : sentence.subtree(clause.get().predicate());
        return Optional.of(new Cue(
                sentence,
                clause.get(),
                according.span().to(to.span()),
                speakers,
                whole.stream().filter(t -> !phrase.contains(t)).toList(),
                List.of(),
                List.of(),
                SpeechAct.ASSERT,
                true,
                "according-to"));
    }
}
