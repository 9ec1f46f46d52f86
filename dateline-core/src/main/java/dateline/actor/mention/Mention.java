package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import dateline.record.Actor.Role;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * A phrase of the report that means an actor, before it is known which phrases mean the same one.
 *
 * @param head head word of the phrase
 * @param span the words of its core: titles and name, without what hangs on behind
 * @param kind what sort of actor
 * @param name the name, or the words of the phrase
 * @param key what equal mentions share: a country's code, a full name, a group's words
 * @param code country and sectors as far as the phrase tells
 * @param roles titles that the phrase gives
 * @param definite whether the phrase means somebody spoken of before or known to all: "the minister", not "a minister"
 * @param place whether it only stands by here, as a town, building or vehicle: "in Nairobi"
 * @param doubt what was not plain in reading the phrase: "read Zimbabe as Zimbabwe"
 */
public record Mention(
        Word head,
        Span span,
        Kind kind,
        String name,
        String key,
        ActorCode code,
        List<Role> roles,
        boolean definite,
        boolean place,
        Optional<String> doubt) {
    private static final String OWNED = " owned by ";

    public Mention {
        roles = List.copyOf(roles);
    }

    public Mention(
            Word head,
            Span span,
            Kind kind,
            String name,
            String key,
            ActorCode code,
            List<Role> roles,
            boolean definite) {
        this(head, span, kind, name, key, code, roles, definite, false, Optional.empty());
    }

    public Sentence sentence() {
        return head.sentence();
    }

    /** The same actor meant by another head: "Kampuchean" in "Kampuchean guerrilla camps". */
    Mention headedBy(Word other) {
        return headedBy(other, span);
    }

    /** The same actor meant by other words: "the head" of "the head of the bank, Ana Brant". */
    Mention headedBy(Word other, Span words) {
        return new Mention(other, words, kind, name, key, code, roles, definite, place, doubt);
    }

    /** The same phrase with country and sectors that its owner gives it: "its troops" of Mali. */
    public Mention coded(ActorCode owned) {
        return new Mention(head, span, kind, name, key, owned, roles, definite, place, doubt);
    }

    /** The same phrase as one of this owner: the leader of one union is not that of another. */
    public Mention keyedBy(String owner) {
        return new Mention(head, span, kind, name, key + OWNED + owner, code, roles, definite, place, doubt);
    }

    /** The same phrase as one for who holds this office: "his Omani counterpart" for the foreign minister of Oman. */
    public Mention inOffice(String title) {
        List<Role> office = List.of(new Role(title, code.country(), span));
        String same = "office:" + title + ":" + code.country().orElse("");
        return new Mention(head, span, Kind.OFFICE, name, same, code, office, true, place, doubt);
    }

    /** The same name as that of a person, which the engine took for another: "Badr Said" beside "the foreign minister". */
    public Mention asPerson() {
        return new Mention(head, span, Kind.PERSON, name, "person:" + name, code, roles, definite, false, doubt);
    }

    /** The same phrase as one for somebody who is no place. */
    public Mention acting() {
        return new Mention(head, span, kind, name, key, code, roles, definite, false, doubt);
    }

    /** The same phrase without what it says of office and side: "president" in "who was president until 2020". */
    public Mention past() {
        return new Mention(head, span, kind, name, key, ActorCode.NONE, List.of(), definite, place, doubt);
    }

    /** The same phrase as one for what only stands by. */
    public Mention standingBy() {
        return new Mention(head, span, kind, name, key, code, roles, definite, true, doubt);
    }

    Mention doubting(String why) {
        return new Mention(head, span, kind, name, key, code, roles, definite, place, Optional.of(why));
    }

    /** Id of whose it is, where that tells it from others: that of the union in "the union's leader". */
    public Optional<String> owner() {
        int at = key.lastIndexOf(OWNED);
        return at < 0 ? Optional.empty() : Optional.of(key.substring(at + OWNED.length()));
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    public Optional<String> title() {
        return roles.stream().findFirst().map(r -> r.title().toLowerCase(java.util.Locale.ROOT));
    }
}
