package dateline.tally;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Outcome;
import dateline.tally.CountReader.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds casualties that no verb tells of: "left five dead and 12 wounded", "30 dead civilians", "the murdered judge". */
final class CasualtyWords {
    private static final String RULE = "casualty-word";

    private final Lexicon words;

    CasualtyWords(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("tally/casualties.tsv"));
    }

    List<Figure> figures(Sentence sentence, Persons persons) {
        List<Figure> found = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            Optional<Outcome> outcome = outcome(word);
            if (outcome.isPresent()) {
                List<Figure> named = named(sentence, word, outcome.get(), persons);
                head(sentence, word)
                        .flatMap(head -> figure(sentence, word, head, outcome.get(), persons))
                        .filter(f -> named.isEmpty() || !f.isOne())
                        .ifPresent(found::add);
                found.addAll(named);
                found.addAll(DetachedSubject.before(sentence, word, persons).stream()
                        .flatMap(t -> displaced(sentence, word, t, outcome.get(), persons).stream())
                        .toList());
            }
        }
        return found;
    }

    /** "Among the dead was Senator Diallo": whom the sentence says the casualties are. */
    private static List<Figure> named(Sentence sentence, Token word, Outcome outcome, Persons persons) {
        List<Figure> found = new ArrayList<>();
        for (Token name : Identified.as(sentence, phrase(sentence, word))) {
            persons.one(sentence, name)
                    .map(c -> new Figure(outcome, name, c, clause(sentence, word), word.span(), RULE))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Figure> displaced(
            Sentence sentence, Token word, Token victim, Outcome outcome, Persons persons) {
        return CountReader.of(sentence, victim)
                .or(() -> persons.one(sentence, victim))
                .map(c -> new Figure(outcome, victim, c, clause(sentence, word), word.span(), RULE));
    }

    /** Head of the phrase that the word stands in: "reporters" of "the wounded reporters", "those" of "those killed". */
    private static Token phrase(Sentence sentence, Token word) {
        return sentence.head(word)
                .filter(n -> word.is(Relation.MODIFIER, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE))
                .orElse(word);
    }

    /** Whether a number or noun stands between the counted and the word, so that the word tells of others: "six killed and five wounded". */
    boolean tellsOfOthers(Sentence sentence, Token head, Token word) {
        int at = word.index() - 1;
        if (outcome(word).isEmpty() || at <= head.index()) {
            return false;
        }
        Token before = sentence.token(sentence.token(at).pos().equals("RB") ? at - 1 : at);
        return before.index() > head.index()
                && (before.pos().equals("CD") || before.pos().equals("NNS"))
                && !isTime(before)
                && !sentence.isWithin(before, head);
    }

    /** Whether the word is one of these, such as "wounded" of "three wounded". */
    boolean isOne(Token word) {
        return outcome(word).isPresent();
    }

    private Optional<Outcome> outcome(Token word) {
        return words.meaning(word.text().toLowerCase(Locale.ROOT))
                .or(() -> word.pos().equals("NNS") ? words.meaning(word.lemma()) : Optional.empty())
                .map(m -> Outcome.valueOf(m.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Figure> figure(
            Sentence sentence, Token word, Token head, Outcome outcome, Persons persons) {
        Optional<Counted> counted = inFront(sentence, word)
                .or(() -> behind(sentence, word, head))
                .flatMap(number -> CountReader.of(sentence, number))
                .or(() -> head.index() == word.index() ? Optional.empty() : persons.one(sentence, head));
        return counted.map(c -> new Figure(outcome, head, c, clause(sentence, word), word.span(), RULE));
    }

    /** The number right in front, or with an adverb between: "three seriously wounded". */
    private static Optional<Token> inFront(Sentence sentence, Token word) {
        int at = word.index() - 1;
        if (at > 0 && sentence.token(at).pos().equals("RB")) {
            at--;
        }
        return at >= 0 && sentence.token(at).pos().equals("CD") && !isTime(sentence.token(at))
                ? Optional.of(sentence.token(at))
                : Optional.empty();
    }

    /** "shot dead 12 rioters": the engine takes "dead" for a quality of the rioters. */
    private static Optional<Token> behind(Sentence sentence, Token word, Token head) {
        return head.index() <= word.index() + 1
                ? Optional.empty()
                : Optional.of(sentence.token(word.index() + 1))
                        .filter(n -> n.pos().equals("CD") && n.head() == head.index());
    }

    private static boolean isTime(Token number) {
        return number.entity().equals("DATE")
                || number.entity().equals("TIME")
                || number.entity().equals("MONEY");
    }

    /** "civilians" of "30 dead civilians"; the word itself in "left 30 dead". */
    private static Optional<Token> head(Sentence sentence, Token word) {
        Optional<Token> noun =
                sentence.head(word).filter(n -> word.is(Relation.MODIFIER) && n.index() > word.index() && n.isNoun());
        return noun.or(() -> Optional.of(word));
    }

    private static Clause clause(Sentence sentence, Token word) {
        return sentence.clauseOf(word).orElseGet(() -> sentence.nominal(word));
    }
}
