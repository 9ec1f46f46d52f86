package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.KnownName;
import dateline.actor.name.KnownName.Sort;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.Compound;
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

    /** Words before a title in which its owner is looked for. */
    private static final int MOST_BEFORE_TITLE = 6;

    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final SentenceNames names;
    private final Function<Word, Optional<Mention>> mentions;

    private final Set<String> belonging;
    private final Set<String> where;

    /** @param mentions the actor that the phrase with a head means */
    Owners(ActorLexicon lexicon, Sentence sentence, SentenceNames names, Function<Word, Optional<Mention>> mentions) {
        this.belonging = lexicon.lists().named("belonging");
        this.where = lexicon.lists().named("stationed");
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.names = names;
        this.mentions = mentions;
    }

    /** Demonym or name in front, possessor, then "of", "from" and the like. */
    ActorCode find(Word head, Hit hit) {
        return inFront(head).or(() -> leader(head)).orElseGet(() -> around(head, hit));
    }

    private Optional<ActorCode> inFront(Word head) {
        return NounPhrase.of(head).qualifiers().stream()
                .flatMap(q -> names.name(q).stream())
                .filter(n -> !names.isEthnic(n))
                .findFirst()
                .map(KnownName::code);
    }

    /** "a <b>Saudi</b>-led coalition", "the <b>Hamas</b>-run ministry", but not "an Iran-backed militia". */
    private Optional<ActorCode> leader(Word head) {
        return NounPhrase.of(head).compounds().stream()
                .filter(this::makesOwner)
                .flatMap(c -> names.name(c.first()).stream())
                .map(KnownName::code)
                .findFirst()
                .filter(c -> !c.isEmpty());
    }

    private boolean makesOwner(Compound compound) {
        return lexicon.makesOwner(compound.last().lemma())
                || lexicon.makesOwner(compound.last().text());
    }

    private ActorCode around(Word head, Hit hit) {
        if (lexicon.isRelational(head.lemma())) {
            return ActorCode.NONE;
        }
        ActorCode possessor = possessor(head);
        boolean abroad = lexicon.isAbroad(head.lemma())
                && !ActorCode.read(hit.meaning()).sectors().contains(Sector.POLICE);
        return possessor.isEmpty() ? belonging(head, abroad) : possessor;
    }

    /** Whom a title in front of a name belongs to: the demonym, country or body before it, else a possessor. */
    ActorCode findBeforeTitle(int titleStart, Word head) {
        Optional<ActorCode> named = namedBefore(titleStart);
        if (named.isPresent()) {
            return named.get();
        }
        ActorCode possessor = possessor(head);
        if (!possessor.isEmpty()) {
            return possessor;
        }
        return titleStart < sentence.words().size() ? belonging(sentence.word(titleStart)) : ActorCode.NONE;
    }

    private Optional<ActorCode> namedBefore(int titleStart) {
        for (int i = titleStart - 1; i >= Math.max(0, titleStart - MOST_BEFORE_TITLE); i--) {
            Optional<KnownName> name = names.name(i).filter(n -> !n.is(Sort.PERSON));
            if (name.isPresent()) {
                return name.map(KnownName::code);
            }
            if (!mayStandBetween(sentence.word(i))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean mayStandBetween(Word word) {
        return word.text().equalsIgnoreCase("and") || NounPhrase.isQualifier(word);
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

    /** What a phrase with "of" after it says: "the Supreme Court <b>of Kenya</b>". */
    ActorCode partOf(Word head) {
        return head.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .flatMap(o -> mentions.apply(o).stream())
                .map(Mention::code)
                .findFirst()
                .orElse(ActorCode.NONE);
    }

    /** What a phrase with "of", "from", "in" and the like after it says. */
    ActorCode belonging(Word head) {
        return belonging(head, lexicon.isAbroad(head.lemma()));
    }

    private ActorCode belonging(Word head, boolean abroad) {
        return head.children(Relation.PREPOSITION).stream()
                .filter(p -> belonging.contains(p.lemma()) && !(abroad && where.contains(p.lemma())))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .map(this::object)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse(ActorCode.NONE);
    }

    private ActorCode object(Word word) {
        ActorCode code = mentions.apply(word).map(Mention::code).orElse(qualifier(word));
        return code.isEmpty() && word.isProperNoun() ? belonging(word) : code;
    }

    private ActorCode qualifier(Word head) {
        return NounPhrase.of(head).qualifiers().stream()
                .flatMap(q -> names.name(q).stream())
                .findFirst()
                .map(KnownName::code)
                .orElse(possessor(head));
    }
}
