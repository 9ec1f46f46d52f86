package dateline.actor.mention;

import dateline.actor.name.ActorLexicon;
import dateline.actor.name.KnownName;
import dateline.actor.name.KnownName.Sort;
import dateline.language.Compound;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.place.Bystander;
import dateline.place.Metonymy;
import dateline.record.Actor.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrases of one sentence that mean actors. Each kind has a finder of its own: {@link PersonMentions}, {@link
 * NamedMentions}, {@link BodyMentions}, {@link UnknownNames}. Pronouns are not its work.
 */
public final class MentionReader {
    private static final Set<EntityKind> MEASURES = EnumSet.of(
            EntityKind.DATE,
            EntityKind.TIME,
            EntityKind.MONEY,
            EntityKind.PERCENT,
            EntityKind.QUANTITY,
            EntityKind.ORDINAL,
            EntityKind.CARDINAL);

    private final Sentence sentence;
    private final ActorLexicon lexicon;
    private final SentenceNames names;
    private final PersonMentions people;
    private final BodyMentions bodies;
    private final NamedMentions named;
    private final QualifyingMentions qualifiers;
    private final UnknownNames unknown;
    private final Map<Integer, Optional<Mention>> read = new HashMap<>();

    private final Metonymy metonymy;

    private MentionReader(ActorLexicon lexicon, Sentence sentence, Optional<LocalDate> day) {
        this.metonymy = lexicon.metonymy();
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.names = new SentenceNames(lexicon, sentence, day);
        Owners owners = new Owners(lexicon, sentence, names, this::mention);
        this.people = new PersonMentions(lexicon, sentence, names, owners, day);
        this.bodies = new BodyMentions(sentence, names, owners, people, lexicon.lists());
        this.named = new NamedMentions(lexicon, sentence, people, bodies, new Ethnonyms(names, owners));
        this.qualifiers = new QualifyingMentions(sentence, names, bodies);
        this.unknown = new UnknownNames(lexicon, sentence, owners);
    }

    /** The mentions of a sentence in the order of their heads. */
    public static List<Mention> read(ActorLexicon lexicon, Sentence sentence, Optional<LocalDate> day) {
        MentionReader reader = new MentionReader(lexicon, sentence, day);
        List<Mention> found = new ArrayList<>();
        for (Word token : sentence.words()) {
            reader.mention(token).ifPresent(found::add);
        }
        return found;
    }

    /** The actor that the phrase with this head means. */
    private Optional<Mention> mention(Word head) {
        Optional<Mention> known = read.get(head.index());
        if (known != null) {
            return known;
        }
        read.put(head.index(), Optional.empty()); // an odd parse may lead back here
        Optional<Mention> found = isHead(head) ? describe(head) : Optional.empty();
        read.put(head.index(), found);
        return found;
    }

    /** A noun that heads a phrase, or a name or demonym in front of a noun: "<b>U.S.</b> envoys". */
    private boolean isHead(Word token) {
        if (!token.isNoun() && !token.isAdjective()) {
            return false;
        }
        Optional<KnownName> name = names.name(token);
        if (token.is(Relation.MODIFIER)) {
            boolean endsName = name.filter(n -> n.endsAt(token.index())).isPresent();
            return endsName && !isPartOfPersonName(token) || qualifiers.isGroup(token);
        }
        return token.isNoun() || name.isPresent();
    }

    private static boolean isPartOfPersonName(Word token) {
        return token.is(EntityKind.PERSON)
                && token.head()
                        .filter(h -> h.is(EntityKind.PERSON) && h.index() == token.index() + 1 && !h.entityStart())
                        .isPresent();
    }

    private Optional<Mention> describe(Word head) {
        if (makesNobody(head) || isMeasure(head)) {
            return Optional.empty();
        }
        Optional<Mention> called = calledByName(head);
        if (called.isPresent() || isCalledAfter(head)) {
            return called;
        }
        Optional<KnownName> name = names.name(head).filter(n -> !n.is(Sort.PERSON) && isWholeName(n, head));
        return qualifiers.read(head).or(() -> name.isPresent() ? named.read(head, name.get()) : unnamed(head));
    }

    /** A person, a body, or what no lexicon knows. */
    private Optional<Mention> unnamed(Word head) {
        return people.isName(head)
                ? Optional.of(people.read(head))
                : bodies.read(head).map(this::asBystander).or(() -> unknown.read(head));
    }

    /** "a Bosnia-style war". */
    private boolean makesNobody(Word head) {
        return Compound.beginningWith(head)
                .filter(c -> lexicon.makesNobody(c.last().lemma()))
                .isPresent();
    }

    private static boolean isMeasure(Word head) {
        return MEASURES.contains(head.entity()) && !head.is(PartOfSpeech.PLURAL_NOUN);
    }

    /** "the Houthi <b>movement</b>", "<b>Houthi</b> rebels": the noun says what the name is, and both mean one. */
    private Optional<Mention> calledByName(Word noun) {
        return names.name(noun.index() - 1)
                .filter(name -> name.is(Sort.ORGANIZATION) && canBeCalled(name, noun))
                .map(name -> named.withNoun(noun, name));
    }

    private boolean canBeCalled(KnownName name, Word noun) {
        return lexicon.takesUp(noun.lemma())
                .filter(c -> c.sectors().stream().anyMatch(name.code().sectors()::contains))
                .isPresent();
    }

    /** Whether the noun after a name says what it is. */
    private boolean isCalledAfter(Word token) {
        int next = token.index() + 1;
        return next < sentence.words().size()
                && sentence.word(next).isNoun()
                && calledByName(sentence.word(next)).isPresent();
    }

    private Mention asBystander(Mention body) {
        boolean somebody = body.kind() == Kind.PERSON || body.kind() == Kind.OFFICE;
        Optional<Bystander> sort = lexicon.bystander(body.head().lemma()).or(() -> lexicon.bystander(body.name()));
        return !somebody && metonymy.isBystander(body.head(), sort) ? body.asBystander() : body;
    }

    /** Whether a name from the lexicon is not just the beginning of a longer one: "Mali" but not "Mali Front". */
    private boolean isWholeName(KnownName name, Word head) {
        if (isInsideOrganization(name)) {
            return false;
        }
        boolean insidePerson = head.is(EntityKind.PERSON) && people.nameStart(head) < name.from();
        return head.is(Relation.MODIFIER) ? name.endsAt(head.index()) : !insidePerson;
    }

    /** "Patriotic Front" in "Morazanist Patriotic Front" is not the one of Zimbabwe. */
    private boolean isInsideOrganization(KnownName name) {
        int from = name.from();
        return name.is(Sort.ORGANIZATION)
                && from > 0
                && isOrganization(sentence.word(from))
                && !sentence.word(from).entityStart()
                && isOrganization(sentence.word(from - 1))
                && sentence.word(from - 1).isProperNoun()
                && names.name(from - 1).isEmpty()
                && names.titleEndingAt(from).isEmpty();
    }

    private static boolean isOrganization(Word token) {
        return token.is(EntityKind.ORGANIZATION);
    }
}
