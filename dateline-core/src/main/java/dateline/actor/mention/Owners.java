package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.ActorLexicon.Name;
import dateline.actor.name.ActorLexicon.Sort;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds whom a body, an office or its holder belongs to: "<b>Kenyan</b> police", "the <b>UN</b> envoy", "<b>Mali</b>'s
 * army", "the parliament of <b>Peru</b>".
 */
final class Owners {
    private static final Set<String> BELONGING = Set.of("of", "to", "for", "from", "in", "at", "with");
    private static final Set<String> WHERE = Set.of("in", "at", "to");

    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final SentenceNames names;
    private final Function<Word, Optional<Mention>> mentions;

    /** @param mentions the actor that the phrase with a head means */
    Owners(ActorLexicon lexicon, Sentence sentence, SentenceNames names, Function<Word, Optional<Mention>> mentions) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.names = names;
        this.mentions = mentions;
    }

    /** Demonym or name in front, possessor, then "of", "from" and the like. */
    ActorCode of(Word head, Hit hit) {
        for (Word modifier : NounPhrase.of(head).qualifiers()) {
            Name name = names.get(modifier.index());
            if (name != null && !names.isEthnic(name)) {
                return name.code();
            }
        }
        ActorCode leader = leader(head);
        if (!leader.isEmpty()) {
            return leader;
        }
        if (lexicon.isRelational(head.lemma())) {
            return ActorCode.NONE;
        }
        ActorCode possessor = possessor(head);
        boolean abroad = lexicon.isAbroad(head.lemma())
                && !ActorCode.of(hit.meaning()).sectors().contains(Sector.POLICE);
        return possessor.isEmpty() ? belonging(head, abroad) : possessor;
    }

    /** "a <b>Saudi</b>-led coalition", "the <b>Hamas</b>-run ministry", but not "an Iran-backed militia". */
    private ActorCode leader(Word head) {
        return NounPhrase.of(head).compounds().stream()
                .filter(c -> lexicon.makesOwner(c.last().lemma())
                        || lexicon.makesOwner(c.last().text()))
                .flatMap(c -> Optional.ofNullable(names.get(c.first().index())).stream())
                .map(Name::code)
                .findFirst()
                .orElse(ActorCode.NONE);
    }

    /** Whom a title in front of a name belongs to: the demonym, country or body before it, else a possessor. */
    ActorCode before(int titleStart, Word head) {
        for (int i = titleStart - 1; i >= Math.max(0, titleStart - 6); i--) {
            Name name = names.get(i);
            if (name != null && name.sort() != Sort.PERSON) {
                return name.code();
            }
            boolean between =
                    sentence.word(i).text().equalsIgnoreCase("and") || NounPhrase.isQualifier(sentence.word(i));
            if (!between) {
                break;
            }
        }
        ActorCode possessor = possessor(head);
        if (!possessor.isEmpty()) {
            return possessor;
        }
        return titleStart < sentence.words().size() ? belonging(sentence.word(titleStart)) : ActorCode.NONE;
    }

    ActorCode possessor(Word head) {
        List<Word> chain = new ArrayList<>(head.children(Relation.POSSESSOR));
        head.children(Relation.MODIFIER).forEach(m -> chain.addAll(m.children(Relation.POSSESSOR)));
        return chain.stream()
                .flatMap(p -> mentions.apply(p).stream())
                .map(Mention::code)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse(ActorCode.NONE);
    }

    /** What a phrase with "of" behind says: "the Supreme Court <b>of Kenya</b>". */
    ActorCode partOf(Word head) {
        return head.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .flatMap(o -> mentions.apply(o).stream())
                .map(Mention::code)
                .findFirst()
                .orElse(ActorCode.NONE);
    }

    ActorCode belonging(Word head) {
        return belonging(head, lexicon.isAbroad(head.lemma()));
    }

    private ActorCode belonging(Word head, boolean abroad) {
        for (Word preposition : head.children(Relation.PREPOSITION)) {
            boolean elsewhere = abroad && WHERE.contains(preposition.lemma());
            if (BELONGING.contains(preposition.lemma()) && !elsewhere) {
                for (Word below : preposition.children(Relation.PREPOSITION_OBJECT)) {
                    ActorCode code = mentions.apply(below).map(Mention::code).orElse(qualifier(below));
                    ActorCode found = code.isEmpty() && below.isProperNoun() ? belonging(below) : code;
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return ActorCode.NONE;
    }

    private ActorCode qualifier(Word head) {
        return NounPhrase.of(head).qualifiers().stream()
                .map(q -> names.get(q.index()))
                .filter(n -> n != null)
                .findFirst()
                .map(Name::code)
                .orElse(possessor(head));
    }
}
