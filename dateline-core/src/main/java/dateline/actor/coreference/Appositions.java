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
    static Optional<Word> of(Mention mention) {
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
        boolean body = name.hasProperName();
        return body && first > 0
                ? Optional.of(name.sentence().word(first - 1)).filter(t -> t.isNoun() && !t.isProperNoun())
                : Optional.empty();
    }

    /** "militia" in "the militia, known as the Nineveh Brigades". */
    private static Optional<Word> called(Mention name) {
        Sentence sentence = name.sentence();
        int before = firstWord(name) - 1;
        while (before > 0 && SMALL.contains(sentence.word(before).lemma())) {
            before--;
        }
        int behind = before - 1;
        boolean named = behind > 0 && NAMING.contains(sentence.word(before).text());
        return named ? noun(sentence, isComma(sentence, behind) ? behind - 1 : behind) : Optional.empty();
    }

    /** Whether these two can be one: a name and a noun, both of one body or both of one person. */
    static boolean canBeOne(MentionCluster persona, Mention said, Mention mention) {
        boolean plural = isPlural(said) || isPlural(mention);
        boolean person = persona.kind() == Kind.PERSON || mention.isPerson();
        boolean alike = isSomebody(said.kind()) == isSomebody(mention.kind());
        boolean oneName = said.isPerson() != mention.isPerson()
                || said.head().isProperNoun() != mention.head().isProperNoun()
                || said.hasProperName() != mention.hasProperName();
        return alike && (mention.head().is(Relation.ATTRIBUTE) || oneName) && !(person && plural);
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
        Sentence sentence = mention.sentence();
        int first = firstWord(mention);
        int behind = mention.head().index() + 1;
        boolean enclosed = first >= 2
                && isComma(sentence, first - 1)
                && behind < sentence.words().size()
                && isComma(sentence, behind)
                && !isJoined(sentence, behind + 1);
        boolean name =
                mention.isPerson() || mention.hasProperName() && mention.code().isEmpty();
        return enclosed && name ? noun(sentence, first - 2) : Optional.empty();
    }

    /** The noun that ends there, or the one that it hangs on by "of": "head" in "the head of the bank". */
    private static Optional<Word> noun(Sentence sentence, int at) {
        Word last = sentence.word(at);
        Optional<Word> of = last.head()
                .filter(p -> p.is(Relation.PREPOSITION) && p.lemma().equals("of"))
                .flatMap(Word::head);
        return of.or(() -> Optional.of(last)).filter(t -> t.isNoun() && !t.isProperNoun());
    }

    private static int firstWord(Mention mention) {
        List<Word> tokens = mention.sentence().words();
        int at = mention.head().index();
        while (at > 0 && tokens.get(at - 1).span().start() >= mention.span().start()) {
            at--;
        }
        return at;
    }

    private static boolean isComma(Sentence sentence, int at) {
        return sentence.word(at).text().equals(",");
    }

    private static boolean isJoined(Sentence sentence, int at) {
        return at < sentence.words().size()
                && JOINING.contains(sentence.word(at).lemma());
    }
}
