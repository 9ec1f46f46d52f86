package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.KnownName;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import java.util.Optional;

/**
 * Finds groups that only qualify a noun: "<b>rebel</b> positions", "<b>Kampuchean guerrilla</b> camps", "<b>Egyptian</b>"
 * in "French and Egyptian warships", where the noun stands for one more.
 */
final class QualifyingMentions {
    /** Words after a name within which the group is looked for that belongs to it. */
    private static final int FURTHEST = 4;

    private final Sentence sentence;
    private final SentenceNames names;
    private final BodyMentions bodies;

    QualifyingMentions(Sentence sentence, SentenceNames names, BodyMentions bodies) {
        this.sentence = sentence;
        this.names = names;
        this.bodies = bodies;
    }

    Optional<Mention> read(Word token) {
        if (token.is(Relation.CONJUNCT)) {
            return sharedNoun(token).map(noun -> bodies.sharedBy(token, noun, code(token.index())));
        }
        if (!token.is(Relation.MODIFIER)) {
            return Optional.empty();
        }
        if (isGroup(token)) {
            return agent(token).map(hit -> bodies.qualifying(token, hit, code(hit.from() - 1)));
        }
        return groupAfter(token).flatMap(g -> read(g).map(m -> m.headedBy(token)));
    }

    /** Whether this qualifier is a noun for a group, in front of a noun for none: "rebel positions". */
    boolean isGroup(Word token) {
        return token.is(Relation.MODIFIER)
                && names.name(token).isEmpty()
                && agent(token)
                        .filter(h -> token.isNoun() || h.meaning().equals("REB")) // "rebel" may be an adjective
                        .isPresent()
                && token.head()
                        .filter(noun -> noun.isNoun() && noun.index() > token.index())
                        .filter(noun -> !noun.is(EntityKind.PERSON) && !noun.isProperNoun())
                        .filter(noun -> !isKnown(noun))
                        .isPresent();
    }

    private boolean isKnown(Word noun) {
        return names.titleCovering(noun).isPresent()
                || names.agentCovering(noun).isPresent();
    }

    private Optional<Hit> agent(Word token) {
        return names.agentCovering(token).filter(h -> h.to() == token.index() + 1);
    }

    /** The group that a name in front of it belongs to: "guerrilla" for "Kampuchean" in "Kampuchean guerrilla camps". */
    private Optional<Word> groupAfter(Word name) {
        int next = name.index() + 1;
        int end = Math.min(next + FURTHEST, sentence.words().size());
        return names.name(name).isEmpty() || next >= end
                ? Optional.empty()
                : sentence.words(next, end).stream()
                        .filter(this::isGroup)
                        .filter(group -> group.headIndex() == name.headIndex())
                        .filter(group ->
                                agent(group).filter(h -> h.from() == next).isPresent())
                        .findFirst();
    }

    /** Country and sectors of the name that the word at this index belongs to. */
    private ActorCode code(int word) {
        return names.name(word).map(KnownName::code).orElse(ActorCode.NONE);
    }

    /** The noun for a group that several names in front share. */
    private Optional<Word> sharedNoun(Word name) {
        return names.name(name)
                .flatMap(n -> name.head())
                .filter(first ->
                        first.is(Relation.MODIFIER) && names.name(first).isPresent())
                .flatMap(Word::head)
                .filter(noun -> noun.isNoun() && noun.index() > name.index())
                .filter(this::isKnown);
    }
}
