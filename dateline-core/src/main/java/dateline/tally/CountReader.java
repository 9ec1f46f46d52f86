package dateline.tally;

import dateline.knowledge.ListedWords;
import dateline.language.EntityKind;
import dateline.language.NumberWords;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import dateline.record.Tally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads how many from a noun phrase: "at least 12 people", "dozens of houses", "six more". Bounds are those that the words
 * allow: "more than 50" is 51 or more, "up to 30" no more than 30, "dozens" 24 or more, "hundreds" 200 to 999.
 */
final class CountReader {
    private static final Map<String, long[]> VAGUE = Map.of(
            "dozens", new long[] {24, -1},
            "scores", new long[] {40, -1},
            "hundreds", new long[] {200, 999},
            "thousands", new long[] {2000, 9999},
            "millions", new long[] {2_000_000, 9_999_999});

    /**
     * A count that a phrase gives.
     *
     * @param count the bounds and words, from the bound to the number
     */
    record Counted(Count count) {
        Span span() {
            return count.span();
        }
    }

    private final Set<String> atLeast;
    private final Set<String> more;
    private final Set<String> atMost;
    private final Set<String> less;

    CountReader(ListedWords language) {
        this.atLeast = language.named("at-least");
        this.more = language.named("more-than");
        this.atMost = language.named("at-most");
        this.less = language.named("less-than", "nearly");
    }

    /** How many of this noun; empty where the phrase gives no number. */
    Optional<Counted> read(Word noun) {
        Optional<Counted> vague = vague(noun);
        if (vague.isPresent()) {
            return vague;
        }
        if (noun.is(PartOfSpeech.NUMBER)) {
            return number(noun.sentence(), List.of(noun));
        }
        List<Word> numbers = new ArrayList<>();
        for (Word child : noun.children(Relation.MODIFIER, Relation.QUANTIFIER, Relation.DETERMINER)) {
            if (child.is(PartOfSpeech.NUMBER) && child.index() < noun.index() && !child.is(EntityKind.DATE)) {
                for (Word part : child.subtree()) {
                    if (part.is(PartOfSpeech.NUMBER)) {
                        numbers.add(part);
                    }
                }
            }
        }
        if (numbers.isEmpty()) {
            noun.nounPhrase().stream()
                    .filter(t -> t.is(PartOfSpeech.NUMBER) && t.index() < noun.index() && isInFront(t, noun))
                    .forEach(numbers::add);
        }
        if (numbers.isEmpty()) {
            numbers.addAll(ofFirst(noun));
        }
        return numbers.isEmpty() ? one(noun) : number(noun.sentence(), numbers);
    }

    /** "12 strike and decoy <b>drones</b>", of which the engine takes "strike" for the first thing counted. */
    private static List<Word> ofFirst(Word noun) {
        return noun.is(Relation.CONJUNCT) && noun.is(PartOfSpeech.PLURAL_NOUN)
                ? noun.head().filter(first -> first.is(PartOfSpeech.SINGULAR_NOUN)).stream()
                        .flatMap(first -> first.children(Relation.MODIFIER, Relation.QUANTIFIER).stream())
                        .filter(w -> w.is(PartOfSpeech.NUMBER))
                        .toList()
                : List.of();
    }

    /** "12 strike and decoy drones": the number depends on the first of the words in front. */
    private static boolean isInFront(Word number, Word noun) {
        Word at = number;
        for (int steps = 0; steps < 4 && at.index() != noun.index(); steps++) {
            if (!at.is(Relation.MODIFIER, Relation.QUANTIFIER, Relation.CONJUNCT) || at.headIndex() < 0) {
                return false;
            }
            at = at.head().orElseThrow();
        }
        return at.index() == noun.index();
    }

    /** "a soldier", "no casualties", "both men"; a plural without a number is none. */
    private Optional<Counted> one(Word noun) {
        boolean singular = noun.is(PartOfSpeech.SINGULAR_NOUN);
        for (Word determiner : noun.children(Relation.DETERMINER, Relation.NEGATION)) {
            boolean counts = singular && Set.of("a", "an", "another").contains(determiner.lemma())
                    || determiner.lemma().equals("no")
                    || determiner.lemma().equals("both");
            if (counts) {
                return number(noun.sentence(), List.of(determiner));
            }
        }
        return Optional.empty();
    }

    /** "dozens of people", "hundreds were hurt". */
    private static Optional<Counted> vague(Word noun) {
        String word = noun.text().toLowerCase(java.util.Locale.ROOT);
        long[] bounds = VAGUE.get(word);
        if (bounds == null) {
            return Optional.empty();
        }
        return Optional.of(new Counted(new Count(at(bounds[0]), at(bounds[1]), noun.text(), noun.span())));
    }

    private static OptionalLong at(long bound) {
        return bound < 0 ? OptionalLong.empty() : OptionalLong.of(bound);
    }

    private Optional<Counted> number(Sentence sentence, List<Word> numbers) {
        Span span = numbers.get(0).span().to(numbers.get(numbers.size() - 1).span());
        OptionalDouble number = NumberWords.number(sentence.textBetween(span));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        long exact = Math.round(number.getAsDouble());
        for (int words = 3; words >= 1; words--) {
            int from = numbers.get(0).index() - words;
            if (from >= 0) {
                Span bound = sentence.word(from)
                        .span()
                        .to(sentence.word(numbers.get(0).index() - 1).span());
                Optional<Count> bounded = bounded(sentence, bound, bound.to(span), exact);
                if (bounded.isPresent()) {
                    return Optional.of(new Counted(bounded.get()));
                }
            }
        }
        return Optional.of(new Counted(
                new Count(OptionalLong.of(exact), OptionalLong.of(exact), sentence.textBetween(span), span)));
    }

    private Optional<Count> bounded(Sentence sentence, Span bound, Span whole, long exact) {
        String words = sentence.textBetween(bound).toLowerCase(java.util.Locale.ROOT);
        String all = sentence.textBetween(whole);
        if (atLeast.contains(words)) {
            return Optional.of(new Count(OptionalLong.of(exact), OptionalLong.empty(), all, whole));
        }
        if (more.contains(words)) {
            return Optional.of(new Count(OptionalLong.of(exact + 1), OptionalLong.empty(), all, whole));
        }
        if (atMost.contains(words)) {
            return Optional.of(new Count(OptionalLong.empty(), OptionalLong.of(exact), all, whole));
        }
        return less.contains(words)
                ? Optional.of(new Count(OptionalLong.empty(), OptionalLong.of(exact), all, whole))
                : Optional.empty();
    }
}
