package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A phrase of the report that means an actor, before it is known which phrases mean the same one.
 *
 * @param head head word of the phrase
 * @param span the words of its core: titles and name, without what follows them
 * @param designation what it says it means
 * @param code country and sectors as far as the phrase tells
 * @param roles titles that the phrase gives
 * @param use how it means it
 */
public record Mention(Word head, Span span, Designation designation, ActorCode code, List<Role> roles, MentionUse use) {
    public Mention {
        roles = List.copyOf(roles);
    }

    /** A definite phrase without a title. */
    Mention(Word head, Span span, Designation designation, ActorCode code) {
        this(head, span, designation, code, List.of(), MentionUse.DEFINITE);
    }

    public Sentence sentence() {
        return head.sentence();
    }

    public Kind kind() {
        return designation.kind();
    }

    /** The name, or the words of the phrase. */
    public String name() {
        return designation.name();
    }

    public MentionKey key() {
        return designation.key();
    }

    public boolean isPerson() {
        return kind() == Kind.PERSON;
    }

    /** Whether it is a name and neither a person's nor a country's. */
    public boolean hasProperName() {
        return key().isProperName();
    }

    /** Whether somebody spoken of before or known to all is meant: "the minister", not "a minister". */
    public boolean isDefinite() {
        return use.definite();
    }

    /** Whether it is only a place or thing here, a town, building or vehicle: "in Nairobi". */
    public boolean isBystander() {
        return use.bystander();
    }

    public Optional<String> title() {
        return roles.stream().findFirst().map(r -> r.title().toLowerCase(Locale.ROOT));
    }

    /** The same actor meant by another head: "Kampuchean" in "Kampuchean guerrilla camps". */
    Mention headedBy(Word other) {
        return headedBy(other, span);
    }

    /** The same actor meant by other words: "the head" of "the head of the bank, Ana Brant". */
    Mention headedBy(Word other, Span words) {
        return new Mention(other, words, designation, code, roles, use);
    }

    /** The same phrase with country and sectors that its owner gives it: "its troops" of Mali. */
    public Mention coded(ActorCode owned) {
        return new Mention(head, span, designation, owned, roles, use);
    }

    /** The same phrase as one of this owner: the leader of one union is not that of another. */
    public Mention ownedBy(String id) {
        return new Mention(head, span, designation.keyed(new MentionKey.Owned(key(), id)), code, roles, use);
    }

    /** The same phrase as one for who holds this office: "his Omani counterpart" for the foreign minister of Oman. */
    public Mention inOffice(String title) {
        Designation office = new Designation(Kind.OFFICE, name(), MentionKey.Office.of(title, code));
        List<Role> role = List.of(new Role(title, code.country(), span));
        return new Mention(head, span, office, code, role, new MentionUse(true, use.bystander(), use.doubt()));
    }

    /** The same name as that of a person, which the engine took for another: "Badr Said" beside "the foreign minister". */
    public Mention asPerson() {
        return new Mention(head, span, Designation.person(name()), code, roles, use.asBystander(false));
    }

    /** The same phrase as one for an actor and no place. */
    public Mention asActor() {
        return new Mention(head, span, designation, code, roles, use.asBystander(false));
    }

    /** The same phrase as one for a mere place or thing. */
    public Mention asBystander() {
        return new Mention(head, span, designation, code, roles, use.asBystander(true));
    }

    /** The same phrase without what it says of office and side: "president" in "who was president until 2020". */
    public Mention withoutOffice() {
        return new Mention(head, span, designation, ActorCode.NONE, List.of(), use);
    }

    Mention doubting(String why) {
        return new Mention(head, span, designation, code, roles, use.doubting(why));
    }
}
