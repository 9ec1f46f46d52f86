package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.ActorLexicon.Name;
import dateline.actor.name.ActorLexicon.Sort;
import dateline.actor.name.PeopleLexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.EntityKind;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds people by name, with the titles in front of the name and beside it: "Mali's envoy, <b>Amina Diallo</b>". */
final class PersonMentions {
    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final SentenceNames names;
    private final Offices offices;
    private final Owners owners;
    private final Optional<LocalDate> day;

    PersonMentions(
            ActorLexicon lexicon, Sentence sentence, SentenceNames names, Owners owners, Optional<LocalDate> day) {
        this.day = day;
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.names = names;
        this.offices = new Offices(sentence);
        this.owners = owners;
    }

    /** Whether this word is the last of a person's name. */
    boolean isName(Word head) {
        if (!head.isProperNoun()) {
            return false;
        }
        boolean tagged = head.is(EntityKind.PERSON);
        Name name = names.get(head.index());
        boolean known = name != null && name.sort() == Sort.PERSON;
        boolean titled = !tagged && name == null && isTitled(head);
        return tagged || known || titled;
    }

    /** The engine takes some names for organisations; a title in front tells better: "envoy Steve Witkoff". */
    private boolean isTitled(Word head) {
        int start = firstOfProperNouns(head);
        return start > 0
                && head.index() - start <= 3
                && names.titleEndingAt(start).isPresent()
                && lexicon.agentAt(sentence, head.index()).isEmpty();
    }

    private int firstOfProperNouns(Word head) {
        int start = head.index();
        while (start > 0
                && sentence.word(start - 1).isProperNoun()
                && names.titleEndingAt(start).isEmpty()) {
            start--;
        }
        return start;
    }

    Mention person(Word head) {
        int start = nameStart(head);
        String name = sentence.textOf(start, head.index() + 1);
        List<Role> roles = new ArrayList<>();
        ActorCode code = ActorCode.NONE;
        Optional<Hit> title = names.titleEndingAt(start);
        int first = start;
        if (title.isPresent()) {
            ActorCode owner = owners.before(title.get().from(), head);
            code = Offices.code(title.get(), owner);
            roles.add(offices.role(title.get(), owner));
            first = firstOfPhrase(title.get().from());
        }
        for (Word apposition : appositions(head)) {
            Optional<Hit> office = names.covering(apposition, true);
            if (office.isPresent()) {
                ActorCode owner = owners.of(apposition, office.get());
                code = code.or(Offices.code(office.get(), owner));
                roles.add(offices.role(office.get(), owner));
            }
        }
        ActorCode known = known(head, name);
        boolean inOffice = !roles.isEmpty() && known.sectors().equals(PeopleLexicon.FORMER.sectors());
        code = code.or(inOffice ? new ActorCode(known.country(), List.of()) : known);
        if (code.country().isEmpty()) {
            code = code.withCountryOf(owners.possessor(head));
        }
        Optional<String> country = code.country().isEmpty() && !code.sectors().isEmpty()
                ? lexicon.people().countryOfOfficial(name, code.sectors(), day)
                : Optional.empty();
        code = new ActorCode(code.country().or(() -> country), code.sectors());
        Span span = sentence.spanOf(first, head.index() + 1);
        return new Mention(head, span, Kind.PERSON, name, "person:" + name, code, roles, true);
    }

    private ActorCode known(Word head, String name) {
        Name known = names.get(head.index());
        return known != null && known.sort() == Sort.PERSON && !isEndOfLonger(known) ? known.code() : names.known(name);
    }

    /** "Arafat" in "Suha Arafat" is not the one known by that name alone. */
    private boolean isEndOfLonger(Name known) {
        int from = known.hit().from();
        return sentence.word(from).is(EntityKind.PERSON)
                && !sentence.word(from).entityStart()
                && from > 0
                && sentence.word(from - 1).isProperNoun()
                && names.titleEndingAt(from).isEmpty();
    }

    /** Where the name begins that ends with this word. */
    int nameStart(Word head) {
        Name known = names.get(head.index());
        if (known != null && known.sort() == Sort.PERSON && !isEndOfLonger(known)) {
            return known.hit().from();
        }
        if (!head.is(EntityKind.PERSON)) {
            return firstOfProperNouns(head);
        }
        int start = head.index();
        while (start > 0
                && sentence.word(start).is(EntityKind.PERSON)
                && !sentence.word(start).entityStart()) {
            start--;
        }
        while (start < head.index()
                && names.titleEndingAt(start + 1)
                        .filter(h -> h.from() >= Math.max(0, head.index() - 4))
                        .isPresent()) {
            start++;
        }
        return start;
    }

    /** An apposition behind, or the noun that this is itself the apposition of: "its envoy, Ana Brant". */
    private List<Word> appositions(Word head) {
        List<Word> found = new ArrayList<>(head.children(Relation.APPOSITION));
        if (head.is(Relation.APPOSITION)) {
            Optional<Word> above = head.head().filter(h -> !h.is(EntityKind.PERSON));
            above.ifPresent(found::add);
            above.flatMap(this::whoseIs).ifPresent(found::add);
        }
        return found;
    }

    /** The noun that an "of" phrase belongs to: "head" for "bank" in "the head of the bank". */
    private Optional<Word> whoseIs(Word noun) {
        return noun.head().filter(p -> p.is(Relation.PREPOSITION)).flatMap(Word::head);
    }

    private int firstOfPhrase(int titleStart) {
        int first = titleStart;
        while (first > 0
                && (names.get(first - 1) != null || NounPhrase.isQualifier(sentence.word(first - 1)))
                && !sentence.word(first - 1).is(EntityKind.PERSON)) {
            first--;
        }
        return first;
    }
}
