package dateline.knowledge.card;

import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.knowledge.table.CardTerms;
import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All rule cards of one kind, looked up by the predicate, so that matching a clause costs the same however many cards there
 * are. Immutable, safe to share.
 */
public final class RuleBook {
    private final List<RuleCard> cards;
    private final Map<String, List<Candidate>> verbs = new HashMap<>();
    private final Map<String, List<Candidate>> nouns = new HashMap<>();
    private final Matcher matcher;

    private record Candidate(RuleCard card, Pattern pattern) {}

    private RuleBook(List<RuleCard> cards, WordClasses classes) {
        this.cards = cards;
        this.matcher = new Matcher(classes);
        for (RuleCard card : cards) {
            card.verbs().forEach(p -> index(verbs, card, p, classes));
            card.nouns().forEach(p -> index(nouns, card, p, classes));
        }
    }

    /** Reads the cards of one kind; throws {@link RuleException} with all that is wrong. */
    public static RuleBook of(Knowledge knowledge, RecordKind kind) {
        List<RuleCard> cards = new ArrayList<>(PatternTable.read(knowledge.named(kind.word() + "/patterns.tsv")));
        cards.addAll(RuleCardReader.read(knowledge.cards(kind)));
        WordClasses classes = WordClasses.of(knowledge);
        List<String> problems = new CardCheck(classes, CardTerms.of(knowledge)).problems(kind, cards);
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return new RuleBook(List.copyOf(cards), classes);
    }

    /**
     * Reads the cards of one kind, each of which must mean one of these values under this key ("outcome: killed"); throws
     * {@link RuleException} with all that is wrong.
     */
    public static <E extends Enum<E>> RuleBook of(Knowledge knowledge, RecordKind kind, String key, Class<E> values) {
        RuleBook book = of(knowledge, kind);
        List<String> problems = book.cards.stream()
                .filter(card -> card.means(key, values).isEmpty())
                .map(card -> card.origin() + ": rule \"" + card.id() + "\" needs \"" + key + ": …\", one of "
                        + Arrays.toString(values.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                .toList();
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        return book;
    }

    private static void index(Map<String, List<Candidate>> index, RuleCard card, Pattern pattern, WordClasses classes) {
        for (String word : pattern.predicates()) {
            for (String lemma : classes.lemmas(word)) {
                index.computeIfAbsent(lemma, k -> new ArrayList<>()).add(new Candidate(card, pattern));
            }
        }
    }

    public List<RuleCard> cards() {
        return cards;
    }

    /** What the cards say of a sentence: for each predicate the most specific match, in the order of the text. */
    public List<Match> matches(Sentence sentence) {
        return matches(sentence, match -> true);
    }

    /** What the cards say of a sentence: for each predicate the most specific match that the reader accepts. */
    public List<Match> matches(Sentence sentence, Predicate<Match> accepts) {
        List<Match> found = new ArrayList<>();
        for (Word token : sentence.words()) {
            Optional<Clause> clause = clause(token);
            clause.flatMap(c -> match(c, accepts)).ifPresent(found::add);
        }
        return withoutLightVerbs(found);
    }

    /** Every match of every pattern with a sentence, those that others win over too. */
    public List<Match> allMatches(Sentence sentence) {
        return sentence.words().stream()
                .flatMap(w -> clause(w).stream())
                .flatMap(clause ->
                        candidates(clause).stream().flatMap(c -> matcher.match(c.card(), c.pattern(), clause).stream()))
                .toList();
    }

    /** The most specific match for one word, whatever its sides are; empty when no card speaks of it. */
    public Optional<Match> best(Word predicate) {
        return clause(predicate).flatMap(c -> match(c, m -> true));
    }

    /**
     * The cards that speak of words of a sentence without finding anything in it, the nearest few, in the order of the text.
     * Empty when no card knows an act by any of its words.
     *
     * @param accepts which matches the reader accepts
     * @param refusal why a match gives the reader nothing; empty when it gives something
     */
    public List<NearMiss> nearMisses(
            Sentence sentence, Predicate<Match> accepts, Function<Match, Optional<String>> refusal, int limit) {
        NearMisses found = new NearMisses();
        List<Match> taken = matches(sentence, accepts);
        for (Word token : sentence.words()) {
            clause(token).ifPresent(c -> addNearMisses(c, refusal, taken, found));
        }
        return found.nearest(limit);
    }

    private void addNearMisses(
            Clause clause, Function<Match, Optional<String>> refusal, List<Match> taken, NearMisses found) {
        for (Candidate candidate : candidates(clause)) {
            Optional<Match> match = matcher.match(candidate.card(), candidate.pattern(), clause);
            match.ifPresent(
                    m -> takenInstead(taken, m).or(() -> refusal.apply(m)).ifPresent(why -> found.add(m, why)));
            if (match.isEmpty() && !isTaken(taken, candidate.card(), clause)) {
                matcher.miss(candidate.card(), candidate.pattern(), clause).ifPresent(found::add);
            }
        }
    }

    private static boolean isTaken(List<Match> taken, RuleCard card, Clause clause) {
        return taken.stream().anyMatch(t -> t.card().equals(card) && t.clause().equals(clause));
    }

    /** Which match was taken for the same words instead; empty when it is this one. */
    private static Optional<String> takenInstead(List<Match> taken, Match match) {
        return taken.stream()
                .filter(t -> t.trigger().contains(match.clause().predicate()))
                .filter(t -> !t.card().equals(match.card()))
                .findFirst()
                .map(t -> "the card " + t.card().id() + " asks for more and was taken");
    }

    private List<Candidate> candidates(Clause clause) {
        Map<String, List<Candidate>> index = clause.kind() == Clause.Kind.VERBAL ? verbs : nouns;
        return index.getOrDefault(clause.predicate().lemma(), List.of());
    }

    private Optional<Clause> clause(Word token) {
        if (verbs.containsKey(token.lemma())) {
            Optional<Clause> verbal = token.clause();
            if (verbal.isPresent()) {
                return verbal;
            }
        }
        boolean names = token.isNoun() && nouns.containsKey(token.lemma());
        return names ? Optional.of(token.nominal()) : Optional.empty();
    }

    /** The most specific match for one clause that the reader accepts; of equals a user's, then the first in the order of files. */
    private Optional<Match> match(Clause clause, Predicate<Match> accepts) {
        return candidates(clause).stream()
                .flatMap(c -> matcher.match(c.card(), c.pattern(), clause).stream())
                .sorted(Comparator.comparingInt(Match::specificity).reversed())
                .filter(accepts)
                .findFirst();
    }

    /** What already makes the meaning of another verb ("<b>held talks</b>", "agreed to <b>help</b>") is not read again. */
    private static List<Match> withoutLightVerbs(List<Match> found) {
        return found.stream()
                .filter(m -> found.stream()
                        .noneMatch(v -> v != m
                                && v.clause().kind() == Clause.Kind.VERBAL
                                && v.clause().predicate().index()
                                        != m.clause().predicate().index()
                                && v.trigger().contains(m.clause().predicate())))
                .toList();
    }
}
