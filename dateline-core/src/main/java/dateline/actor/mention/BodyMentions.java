package dateline.actor.mention;

import dateline.actor.SectorGroups;
import dateline.actor.name.ActorCode;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds offices, bodies and groups by common nouns: "the foreign minister", "Mali's army", "protesters". */
final class BodyMentions {
    private static final Set<String> NAMEWORDS = Set.of("union", "nation", "state", "country", "association", "league");

    private static final List<Sector> ARMED = List.of(Sector.UNIDENTIFIED_ARMED);
    private final Sentence sentence;
    private final SentenceNames names;
    private final Offices offices;
    private final Owners owners;
    private final PersonMentions people;

    BodyMentions(Sentence sentence, SentenceNames names, Owners owners, PersonMentions people) {
        this.sentence = sentence;
        this.names = names;
        this.offices = new Offices(sentence);
        this.owners = owners;
        this.people = people;
    }

    Optional<Mention> read(Word head) {
        Optional<Hit> title = names.covering(head, true).filter(h -> !hangsOnAnother(head, h));
        Optional<Hit> agent =
                names.covering(head, false).filter(h -> !isPartOfName(head, h)).filter(h -> !hangsOnAnother(head, h));
        if (title.isEmpty() && agent.isEmpty()) {
            return Optional.empty();
        }
        Optional<Mention> holder = title.flatMap(t -> holderInApposition(head, t));
        if (holder.isPresent()) {
            return holder;
        }
        boolean office = title.isPresent()
                && (agent.isEmpty()
                        || isLonger(title.get(), agent.get())
                        || NounPhrase.of(head).isSingular());
        return Optional.of(office ? office(head, title.get()) : group(head, agent.orElseGet(title::get)));
    }

    /** "state" in "head of state". */
    private boolean hangsOnAnother(Word head, Hit hit) {
        return head.head()
                .filter(p -> p.is(Relation.PREPOSITION))
                .filter(p -> p.index() >= hit.from() && p.index() < hit.to())
                .isPresent();
    }

    /** "Homeland Union" need not be a labour union, nor "Nation" a state. */
    private static boolean isPartOfName(Word head, Hit agent) {
        return head.isProperNoun() && agent.to() - agent.from() == 1 && NAMEWORDS.contains(head.lemma());
    }

    /** "the head of the bank, Ana Brant": the office means its holder named behind. */
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
                        people.person(name).headedBy(head, NounPhrase.of(head).core(title.from(), title.to())));
    }

    private static boolean isLonger(Hit one, Hit other) {
        return one.to() - one.from() > other.to() - other.from();
    }

    private Mention office(Word head, Hit title) {
        ActorCode owner = owners.of(head, title);
        ActorCode code = Offices.code(title, owner);
        boolean definite = NounPhrase.of(head).isDefinite();
        Kind kind = definite ? Kind.OFFICE : Kind.UNNAMED;
        String words = NounPhrase.of(head).coreName(title.from(), title.to());
        return new Mention(
                head,
                NounPhrase.of(head).core(title.from(), title.to()),
                kind,
                words,
                key("office", words, code),
                code,
                List.of(offices.role(title, owner)),
                definite);
    }

    private Mention group(Word head, Hit agent) {
        ActorCode owner = owners.of(head, agent);
        ActorCode own = ActorCode.of(agent.meaning());
        boolean asOwner = own.sectors().isEmpty() || own.sectors().equals(ARMED) && isArmed(owner);
        ActorCode code = asOwner ? byOwner(agent, owner) : new ActorCode(owner.country(), own.sectors());
        String words = NounPhrase.of(head).coreName(agent.from(), agent.to());
        boolean definite = NounPhrase.of(head).isDefinite();
        boolean body = NounPhrase.of(head).isSingular();
        Kind kind = body ? (definite ? Kind.ORGANIZATION : Kind.UNNAMED) : Kind.GROUP;
        return new Mention(
                head,
                NounPhrase.of(head).core(agent.from(), agent.to()),
                kind,
                words,
                key("group", words, code),
                code,
                List.of(),
                definite);
    }

    private static ActorCode byOwner(Hit agent, ActorCode owner) {
        return agent.meaning().startsWith("*") ? Offices.code(agent, owner) : owner;
    }

    /** "Hezbollah fighters" are rebels as Hezbollah is; "fighters" alone are armed men of nobody knows whom. */
    private static boolean isArmed(ActorCode owner) {
        return owner.sectors().stream().anyMatch(SectorGroups.FORCES::contains);
    }

    /** A group that only qualifies a noun. */
    Mention qualifying(Word head, Hit agent, ActorCode owner) {
        ActorCode code =
                new ActorCode(owner.country(), ActorCode.of(agent.meaning()).sectors()).or(owner);
        String words = sentence.textOf(agent.from(), agent.to());
        return new Mention(
                head,
                sentence.spanOf(agent.from(), agent.to()),
                Kind.GROUP,
                words,
                key("group", words, code),
                code,
                List.of(),
                true);
    }

    /** One more that a noun stands for: "Egyptian warships" in "French and Egyptian warships". */
    Mention sharedBy(Word name, Word noun, ActorCode owner) {
        Optional<Hit> office =
                names.covering(noun, true).filter(h -> NounPhrase.of(noun).isSingular());
        Hit hit = office.or(() -> names.covering(noun, false))
                .or(() -> names.covering(noun, true))
                .orElseThrow();
        ActorCode code = Offices.code(hit, owner);
        String words = name.text() + " " + sentence.textOf(hit.from(), hit.to());
        return new Mention(
                name,
                name.span(),
                Kind.GROUP,
                words,
                key("group", words, code),
                code,
                List.of(),
                NounPhrase.of(noun).isDefinite());
    }

    private static String key(String sort, String words, ActorCode code) {
        return sort + ":" + words.toLowerCase(Locale.ROOT) + ":"
                + code.country().orElse("");
    }
}
