package dateline.actor.coreference;

import dateline.actor.mention.Mention;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the word earlier in its sentence that a phrase says more of: "chairwoman" for "Rehema Salum" in "the union's
 * chairwoman, Rehema Salum", "Khalil" for "spokesman" in "Col. Adam Khalil, an army spokesman", "Bodiu" for "president" in
 * "Bodiu was president".
 */
final class Appositions {
    private static final Set<String> NAMING = Set.of("known", "called", "named", "dubbed");
    private static final Set<String> SMALL = Set.of("as", "the");
    private static final Set<String> JOINING = Set.of("and", "or", "but");

    private Appositions() {}

    /** The earlier word, whatever it means. */
    static Optional<Word> find(Mention mention) {
        Word head = mention.head();
        if (head.is(Relation.APPOSITION)) {
            return head.head().filter(noun -> noun.index() < head.index());
        }
        return head.is(Relation.ATTRIBUTE)
                ? subject(head)
                : betweenCommas(mention).or(() -> inFront(mention)).or(() -> called(mention));
    }

    /** "newspaper" in "the newspaper Prothom Barta": words of one phrase. */
    static Optional<Word> inFront(Mention name) {
        int first = firstWord(name);
        return name.hasProperName() && first > 0
                ? Optional.of(name.sentence().word(first - 1)).filter(Appositions::isCommonNoun)
                : Optional.empty();
    }

    /** "militia" in "the militia, known as the Nineveh Brigades". */
    private static Optional<Word> called(Mention name) {
        Sentence sentence = name.sentence();
        int naming = firstWord(name) - 1;
        while (naming > 0 && SMALL.contains(sentence.word(naming).lemma())) {
            naming--;
        }
        int before = naming - 1;
        boolean named = before > 0 && NAMING.contains(sentence.word(naming).text());
        return named ? nounEndingAt(sentence, isComma(sentence, before) ? before - 1 : before) : Optional.empty();
    }

    /** Whether these two can be one: a name and a noun, both of one body or both of one person. */
    static boolean canBeOne(MentionCluster cluster, Mention said, Mention mention) {
        boolean plural = isPlural(said) || isPlural(mention);
        boolean person = cluster.kind() == Kind.PERSON || mention.isPerson();
        boolean alike = isSomebody(said.kind()) == isSomebody(mention.kind());
        boolean attribute = mention.head().is(Relation.ATTRIBUTE);
        return alike && (attribute || isOnlyOneName(said, mention)) && !(person && plural);
    }

    private static boolean isOnlyOneName(Mention one, Mention other) {
        return one.isPerson() != other.isPerson()
                || one.head().isProperNoun() != other.head().isProperNoun()
                || one.hasProperName() != other.hasProperName();
    }

    private static boolean isPlural(Mention mention) {
        return mention.head().is(PartOfSpeech.PLURAL_NOUN);
    }

    private static boolean isSomebody(Kind kind) {
        return kind == Kind.PERSON || kind == Kind.OFFICE || kind == Kind.UNNAMED;
    }

    /** What somebody was: "president" in "who was president until 2020". */
    static boolean isPast(Mention mention) {
        return mention.head().is(Relation.ATTRIBUTE)
                && mention.head()
                        .head()
                        .flatMap(Word::clause)
                        .filter(c -> c.tense() == Clause.Tense.PAST)
                        .isPresent();
    }

    private static Optional<Word> subject(Word attribute) {
        return attribute
                .head()
                .flatMap(Word::clause)
                .filter(c -> !c.negated() && !c.question() && c.modality().isEmpty())
                .filter(c -> c.predicate().lemma().equals("be"))
                .map(Clause::doers)
                .filter(d -> d.size() == 1)
                .map(d -> d.get(0));
    }

    /** "Oman's foreign minister, Badr Said, told": where commas leave no doubt, whatever the engine makes of it. */
    private static Optional<Word> betweenCommas(Mention mention) {
        boolean name =
                mention.isPerson() || mention.hasProperName() && mention.code().isEmpty();
        int first = firstWord(mention);
        return name && isEnclosed(mention, first) ? nounEndingAt(mention.sentence(), first - 2) : Optional.empty();
    }

    private static boolean isEnclosed(Mention mention, int first) {
        Sentence sentence = mention.sentence();
        int next = mention.head().index() + 1;
        return first >= 2
                && isComma(sentence, first - 1)
                && next < sentence.words().size()
                && isComma(sentence, next)
                && !isJoining(sentence, next + 1);
    }

    /** The noun that ends there, or the one that it depends on by "of": "head" in "the head of the bank". */
    private static Optional<Word> nounEndingAt(Sentence sentence, int index) {
        Word last = sentence.word(index);
        Optional<Word> of = last.head()
                .filter(p -> p.is(Relation.PREPOSITION) && p.lemma().equals("of"))
                .flatMap(Word::head);
        return of.or(() -> Optional.of(last)).filter(Appositions::isCommonNoun);
    }

    private static boolean isCommonNoun(Word word) {
        return word.isNoun() && !word.isProperNoun();
    }

    private static int firstWord(Mention mention) {
        List<Word> words = mention.sentence().words();
        int first = mention.head().index();
        while (first > 0
                && words.get(first - 1).span().start() >= mention.span().start()) {
            first--;
        }
        return first;
    }

    private static boolean isComma(Sentence sentence, int index) {
        return sentence.word(index).text().equals(",");
    }

    private static boolean isJoining(Sentence sentence, int index) {
        return index < sentence.words().size()
                && JOINING.contains(sentence.word(index).lemma());
    }
}
