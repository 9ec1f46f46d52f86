package dateline.tally;

import dateline.actor.Cast;
import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.knowledge.NounLexicon;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.Span;
import dateline.record.Tally.Count;
import dateline.tally.CountReader.Counted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Tells a phrase for one human being, which counts one: "Senator Amina Diallo", "the judge", "his brother", "she". */
final class Persons {

    private final Lexicon nouns;
    private final Cast cast;

    private final Set<String> pronouns;
    private final Set<String> notOne;
    private final Set<String> indefinite;

    Persons(Lexicon nouns, Cast cast, ListedWords lists) {
        this.pronouns = lists.named("one-person");
        this.notOne = lists.named("not-one");
        this.indefinite = lists.named("new");
        this.nouns = nouns;
        this.cast = cast;
    }

    /** The nouns for one human being. */
    static Lexicon nouns(Knowledge knowledge) {
        return new NounLexicon(knowledge).counted();
    }

    /** One, where the phrase with this head is somebody by name, a noun for one person or a pronoun that means somebody named. */
    Optional<Counted> one(Word head) {
        if (head.isProperNoun() ? isNamed(head) : isDescribed(head) || isMeant(head)) {
            Span name = name(head);
            return Optional.of(new Counted(new Count(
                    OptionalLong.of(1), OptionalLong.of(1), head.sentence().textBetween(name), name)));
        }
        return Optional.empty();
    }

    /** Whether the noun is one for a human being: "judge", "child". */
    boolean isPerson(Word noun) {
        return isPerson(noun.lemma());
    }

    boolean isPerson(String noun) {
        return nouns.meaning(noun).isPresent();
    }

    /** Whether the noun says no more than that it is a human being: "man", "victim". */
    boolean isAnyone(String noun) {
        return nouns.meaning(noun).filter("anyone"::equals).isPresent();
    }

    /** Whether somebody is brought in as new: "a soldier", "another man". */
    boolean isIndefinite(Word head) {
        return head.children(Relation.DETERMINER, Relation.MODIFIER, Relation.QUANTIFIER).stream()
                .anyMatch(d -> indefinite.contains(d.lemma()));
    }

    /** The person or office that a phrase means. */
    Optional<Actor> who(Word head) {
        return cast.at(head)
                .filter(a -> a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.OFFICE)
                .filter(a -> !head.is(PartOfSpeech.PLURAL_NOUN));
    }

    private boolean isNamed(Word head) {
        return head.is(PartOfSpeech.PROPER_NOUN)
                && (head.is(EntityKind.PERSON)
                        || cast.at(head)
                                .filter(a -> a.kind() == Actor.Kind.PERSON)
                                .isPresent());
    }

    private boolean isDescribed(Word head) {
        if (!head.is(PartOfSpeech.SINGULAR_NOUN) || head.is(Relation.MODIFIER) || !isPerson(head)) {
            return false;
        }
        List<Word> determiners = head.children(Relation.DETERMINER, Relation.NEGATION, Relation.QUANTIFIER);
        return determiners.stream().noneMatch(d -> notOne.contains(d.lemma()))
                && head.children(Relation.MODIFIER, Relation.QUANTIFIER).stream()
                        .noneMatch(c -> c.is(PartOfSpeech.NUMBER));
    }

    private boolean isMeant(Word head) {
        return head.isPronoun()
                && pronouns.contains(head.lemma())
                && cast.at(head)
                        .filter(a -> a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.OFFICE)
                        .isPresent();
    }

    /** "Amina Diallo" with the head "Diallo"; of other phrases the head. */
    private static Span name(Word head) {
        int from = head.index();
        while (head.isProperNoun()
                && from > 0
                && head.sentence().word(from - 1).isProperNoun()
                && head.sentence().word(from - 1).headIndex() == head.index()) {
            from--;
        }
        return head.sentence().word(from).span().to(head.span());
    }
}
