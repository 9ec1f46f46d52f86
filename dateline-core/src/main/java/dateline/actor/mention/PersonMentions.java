package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.actor.name.ActorLexicon;
import dateline.actor.name.KnownName;
import dateline.actor.name.PeopleLexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.EntityKind;
import dateline.language.NounPhrase;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds people by name, with the titles in front of the name and beside it: "Mali's envoy, <b>Amina Diallo</b>". */
final class PersonMentions {
    private final ActorLexicon lexicon;
    private final Sentence sentence;
    private final SentenceNames names;
    private final PersonNameExtent extent;
    private final Owners owners;
    private final Optional<LocalDate> day;

    PersonMentions(
            ActorLexicon lexicon, Sentence sentence, SentenceNames names, Owners owners, Optional<LocalDate> day) {
        this.day = day;
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.names = names;
        this.extent = new PersonNameExtent(sentence, names);
        this.owners = owners;
    }

    /** Whether this word is the last of a person's name. */
    boolean isName(Word head) {
        return head.isProperNoun()
                && (head.is(EntityKind.PERSON) || names.person(head).isPresent() || isTitled(head));
    }

    /** The engine takes some names for organisations; a title in front tells better: "envoy Steve Witkoff". */
    private boolean isTitled(Word head) {
        int start = extent.firstOfProperNouns(head);
        return names.name(head).isEmpty()
                && start > 0
                && head.index() - start <= 3
                && names.titleEndingAt(start).isPresent()
                && lexicon.agentAt(sentence, head.index()).isEmpty();
    }

    /** Where the name begins that ends with this word. */
    int nameStart(Word head) {
        return extent.start(head);
    }

    /** The person whose name ends with this word. */
    Mention read(Word head) {
        int start = nameStart(head);
        String name = sentence.textOf(start, head.index() + 1);
        Optional<Hit> title = names.titleEndingAt(start);
        List<Office> offices = offices(head, title);
        int first = title.map(t -> firstOfPhrase(t.from())).orElse(start);
        return new Mention(
                head,
                sentence.spanOf(first, head.index() + 1),
                Designation.person(name),
                code(head, name, offices),
                offices.stream().map(Office::role).toList(),
                MentionUse.DEFINITE);
    }

    /** What one title says of its bearer. */
    private record Office(Role role, ActorCode code) {}

    private Office office(Hit title, ActorCode owner) {
        return new Office(Offices.role(sentence, title, owner), Offices.code(title, owner));
    }

    /** What the title in front and those beside the name say. */
    private List<Office> offices(Word head, Optional<Hit> title) {
        List<Office> found = new ArrayList<>();
        title.ifPresent(t -> found.add(office(t, owners.findBeforeTitle(t.from(), head))));
        for (Word apposition : appositions(head)) {
            names.titleCovering(apposition).ifPresent(t -> found.add(office(t, owners.find(apposition, t))));
        }
        return found;
    }

    /** Country and sectors by what the report says before what is known of the name. */
    private ActorCode code(Word head, String name, List<Office> offices) {
        ActorCode said = offices.stream().map(Office::code).reduce(ActorCode.NONE, ActorCode::or);
        ActorCode known = known(head, name);
        boolean inOffice = !offices.isEmpty() && known.sectors().equals(PeopleLexicon.FORMER.sectors());
        ActorCode code = said.or(inOffice ? new ActorCode(known.country(), List.of()) : known);
        ActorCode owned = code.country().isEmpty() ? code.withCountryOf(owners.possessor(head)) : code;
        return new ActorCode(owned.country().or(() -> countryOfOfficial(name, owned)), owned.sectors());
    }

    private ActorCode known(Word head, String name) {
        return extent.whole(head).map(KnownName::code).orElseGet(() -> names.codeOfPerson(name));
    }

    private Optional<String> countryOfOfficial(String name, ActorCode code) {
        return code.sectors().isEmpty()
                ? Optional.empty()
                : lexicon.people().countryOfOfficial(name, code.sectors(), day);
    }

    /** An apposition after it, or the noun that this is itself the apposition of: "its envoy, Ana Brant". */
    private static List<Word> appositions(Word head) {
        List<Word> found = new ArrayList<>(head.children(Relation.APPOSITION));
        if (head.is(Relation.APPOSITION)) {
            Optional<Word> above = head.head().filter(h -> !h.is(EntityKind.PERSON));
            above.ifPresent(found::add);
            above.flatMap(PersonMentions::whoseIs).ifPresent(found::add);
        }
        return found;
    }

    /** The noun that an "of" phrase belongs to: "head" for "bank" in "the head of the bank". */
    private static Optional<Word> whoseIs(Word noun) {
        return noun.head().filter(p -> p.is(Relation.PREPOSITION)).flatMap(Word::head);
    }

    private int firstOfPhrase(int titleStart) {
        int first = titleStart;
        while (first > 0 && belongsToTitle(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean belongsToTitle(Word word) {
        return !word.is(EntityKind.PERSON) && (names.name(word).isPresent() || NounPhrase.isQualifier(word));
    }
}
