package dateline.actor.mention;

import dateline.actor.SectorGroups;
import dateline.actor.name.ActorCode;
import dateline.knowledge.Lexicon.Hit;
import dateline.knowledge.ListedWords;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds offices, bodies and groups by common nouns: "the foreign minister", "Mali's army", "protesters". */
final class BodyMentions {

    private static final List<Sector> ARMED = List.of(Sector.UNIDENTIFIED_ARMED);
    private final Sentence sentence;
    private final SentenceNames names;
    private final Owners owners;
    private final PersonMentions people;

    private final Set<String> namewords;

    BodyMentions(Sentence sentence, SentenceNames names, Owners owners, PersonMentions people, ListedWords lists) {
        this.namewords = lists.named("name-word");
        this.sentence = sentence;
        this.names = names;
        this.owners = owners;
        this.people = people;
    }

    Optional<Mention> read(Word head) {
        Optional<Hit> title = names.titleCovering(head).filter(h -> !isOfAnother(head, h));
        Optional<Hit> agent =
                names.agentCovering(head).filter(h -> !isPartOfName(head, h)).filter(h -> !isOfAnother(head, h));
        return title.flatMap(t -> holderInApposition(head, t))
                .or(() -> title.filter(t -> isOffice(head, t, agent)).map(t -> office(head, t)))
                .or(() -> agent.or(() -> title).map(hit -> group(head, hit)));
    }

    /** Whether a title means an office rather than the body that a noun as long or longer means. */
    private static boolean isOffice(Word head, Hit title, Optional<Hit> agent) {
        return agent.isEmpty()
                || isLonger(title, agent.get())
                || NounPhrase.of(head).isSingular();
    }

    private static boolean isLonger(Hit one, Hit other) {
        return one.to() - one.from() > other.to() - other.from();
    }

    /** "state" in "head of state". */
    private static boolean isOfAnother(Word head, Hit hit) {
        return head.head()
                .filter(p -> p.is(Relation.PREPOSITION))
                .filter(p -> p.index() >= hit.from() && p.index() < hit.to())
                .isPresent();
    }

    /** "Homeland Union" need not be a labour union, nor "Nation" a state. */
    private boolean isPartOfName(Word head, Hit agent) {
        return head.isProperNoun() && agent.to() - agent.from() == 1 && namewords.contains(head.lemma());
    }

    /** "the head of the bank, Ana Brant": the office means its holder named after it. */
    private Optional<Mention> holderInApposition(Word head, Hit title) {
        List<Word> appositions = new ArrayList<>(head.children(Relation.APPOSITION));
        for (Word preposition : head.children(Relation.PREPOSITION)) {
            for (Word owner : preposition.children(Relation.PREPOSITION_OBJECT)) {
                appositions.addAll(owner.children(Relation.APPOSITION));
            }
        }
        return appositions.stream()
                .filter(people::isName)
                .findFirst()
                .map(name ->
                        people.read(name).headedBy(head, NounPhrase.of(head).core(title.from(), title.to())));
    }

    private Mention office(Word head, Hit title) {
        NounPhrase phrase = NounPhrase.of(head);
        ActorCode owner = owners.find(head, title);
        ActorCode code = Offices.code(title, owner);
        String words = phrase.coreName(title.from(), title.to());
        Kind kind = phrase.isDefinite() ? Kind.OFFICE : Kind.UNNAMED;
        return new Mention(
                head,
                phrase.core(title.from(), title.to()),
                new Designation(kind, words, MentionKey.Office.of(words, code)),
                code,
                List.of(Offices.role(sentence, title, owner)),
                MentionUse.definite(phrase.isDefinite()));
    }

    private Mention group(Word head, Hit agent) {
        NounPhrase phrase = NounPhrase.of(head);
        ActorCode code = codeOfGroup(agent, owners.find(head, agent));
        String words = phrase.coreName(agent.from(), agent.to());
        return new Mention(
                head,
                phrase.core(agent.from(), agent.to()),
                new Designation(kindOfGroup(phrase), words, MentionKey.Group.of(words, code)),
                code,
                List.of(),
                MentionUse.definite(phrase.isDefinite()));
    }

    private static Kind kindOfGroup(NounPhrase phrase) {
        if (!phrase.isSingular()) {
            return Kind.GROUP;
        }
        return phrase.isDefinite() ? Kind.ORGANIZATION : Kind.UNNAMED;
    }

    private static ActorCode codeOfGroup(Hit agent, ActorCode owner) {
        List<Sector> own = ActorCode.read(agent.meaning()).sectors();
        boolean asOwner = own.isEmpty() || own.equals(ARMED) && isArmed(owner);
        return asOwner ? codeByOwner(agent, owner) : new ActorCode(owner.country(), own);
    }

    private static ActorCode codeByOwner(Hit agent, ActorCode owner) {
        return agent.meaning().startsWith("*") ? Offices.code(agent, owner) : owner;
    }

    /** "Hezbollah fighters" are rebels as Hezbollah is; "fighters" alone are armed men of nobody knows whom. */
    private static boolean isArmed(ActorCode owner) {
        return owner.sectors().stream().anyMatch(SectorGroups.FORCES::contains);
    }

    /** A group that only qualifies a noun. */
    Mention qualifying(Word head, Hit agent, ActorCode owner) {
        ActorCode code = Offices.code(agent, owner).or(owner);
        String words = sentence.textOf(agent.from(), agent.to());
        return new Mention(head, sentence.spanOf(agent.from(), agent.to()), group(words, code), code);
    }

    /** One more that a noun stands for: "Egyptian warships" in "French and Egyptian warships". */
    Mention sharedBy(Word name, Word noun, ActorCode owner) {
        Hit hit = names.titleCovering(noun)
                .filter(h -> NounPhrase.of(noun).isSingular())
                .or(() -> names.agentCovering(noun))
                .or(() -> names.titleCovering(noun))
                .orElseThrow();
        ActorCode code = Offices.code(hit, owner);
        Designation group = group(name.text() + " " + sentence.textOf(hit.from(), hit.to()), code);
        MentionUse use = MentionUse.definite(NounPhrase.of(noun).isDefinite());
        return new Mention(name, name.span(), group, code, List.of(), use);
    }

    private static Designation group(String words, ActorCode code) {
        return new Designation(Kind.GROUP, words, MentionKey.Group.of(words, code));
    }
}
