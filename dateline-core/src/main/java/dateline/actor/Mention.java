package dateline.actor;

import dateline.actor.Actor.Kind;
import dateline.actor.Actor.Role;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Span;
import java.util.List;
import java.util.Optional;

/**
 * A phrase of the report that means an actor, before it is known which phrases mean the same one.
 *
 * @param sentence the sentence
 * @param head head word of the phrase
 * @param span the words of its core: titles and name, without what hangs on behind
 * @param kind what sort of actor
 * @param name the name, or the words of the phrase
 * @param key what equal mentions share: a country's code, a full name, a group's words
 * @param code country and sectors as far as the phrase tells
 * @param roles titles that the phrase gives
 * @param definite whether the phrase means somebody spoken of before or known to all: "the minister", not "a minister"
 * @param doubt what was not plain in reading the phrase: "read Zimbabe as Zimbabwe"
 */
record Mention(
        Sentence sentence,
        Token head,
        Span span,
        Kind kind,
        String name,
        String key,
        Code code,
        List<Role> roles,
        boolean definite,
        Optional<String> doubt) {
    Mention {
        roles = List.copyOf(roles);
    }

    Mention(
            Sentence sentence,
            Token head,
            Span span,
            Kind kind,
            String name,
            String key,
            Code code,
            List<Role> roles,
            boolean definite) {
        this(sentence, head, span, kind, name, key, code, roles, definite, Optional.empty());
    }

    /** The same actor meant by another head: "the head" of "the head of the bank, Ana Brant". */
    Mention headedBy(Token other) {
        return new Mention(sentence, other, span, kind, name, key, code, roles, definite, doubt);
    }

    /** The same phrase, of somebody of this country: "its troops" of Mali. */
    Mention of(String country) {
        Code owned = code.withCountryOf(Code.of(country));
        return new Mention(sentence, head, span, kind, name, key + " of " + country, owned, roles, definite, doubt);
    }

    Mention doubting(String why) {
        return new Mention(sentence, head, span, kind, name, key, code, roles, definite, Optional.of(why));
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    Optional<String> title() {
        return roles.stream().findFirst().map(r -> r.title().toLowerCase(java.util.Locale.ROOT));
    }

    Cast.Word word() {
        return new Cast.Word(sentence.index(), head.index());
    }
}
