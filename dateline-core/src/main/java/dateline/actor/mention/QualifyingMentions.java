package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon.Name;
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
            return sharedNoun(token).map(noun -> bodies.sharedBy(token, noun, code(token)));
        }
        if (!token.is(Relation.MODIFIER)) {
            return Optional.empty();
        }
        if (isGroup(token)) {
            return agent(token).map(hit -> bodies.qualifying(token, hit, ownerBefore(hit.from())));
        }
        return groupBehind(token).flatMap(g -> read(g).map(m -> m.headedBy(token)));
    }

    /** Whether this qualifier is a noun for a group, in front of a noun for none: "rebel positions". */
    boolean isGroup(Word token) {
        return token.is(Relation.MODIFIER)
                && names.get(token.index()) == null
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
        return names.covering(noun, true).isPresent()
                || names.covering(noun, false).isPresent();
    }

    private Optional<Hit> agent(Word token) {
        return names.covering(token, false).filter(h -> h.to() == token.index() + 1);
    }

    /** The group that a name in front of it belongs to: "guerrilla" for "Kampuchean" in "Kampuchean guerrilla camps". */
    private Optional<Word> groupBehind(Word name) {
        int next = name.index() + 1;
        for (int i = next; i < Math.min(next + 4, sentence.words().size()); i++) {
            Word token = sentence.word(i);
            boolean follows = isGroup(token)
                    && token.headIndex() == name.headIndex()
                    && agent(token).filter(h -> h.from() == next).isPresent();
            if (names.get(name.index()) != null && follows) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private ActorCode ownerBefore(int start) {
        Name name = start > 0 ? names.get(start - 1) : null;
        return name == null ? ActorCode.NONE : name.code();
    }

    private ActorCode code(Word token) {
        Name name = names.get(token.index());
        return name == null ? ActorCode.NONE : name.code();
    }

    /** The noun for a group that several names in front share. */
    private Optional<Word> sharedNoun(Word name) {
        return names.get(name.index()) == null
                ? Optional.empty()
                : name.head()
                        .filter(first -> first.is(Relation.MODIFIER) && names.get(first.index()) != null)
                        .flatMap(Word::head)
                        .filter(noun -> noun.isNoun() && noun.index() > name.index())
                        .filter(this::isKnown);
    }
}
