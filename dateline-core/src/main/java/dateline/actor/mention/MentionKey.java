package dateline.actor.mention;

import dateline.actor.name.ActorCode;
import java.util.Locale;
import java.util.Optional;

/**
 * By what the words of a phrase alone tell whom it means: two phrases with equal keys, "the Malian army" here and there, mean one
 * actor. A key says nothing of phrases that mean one actor in different words; those are the work of coreference.
 */
public sealed interface MentionKey {

    /** A person's name as printed: "Amina Diallo". */
    record Person(String name) implements MentionKey {}

    /**
     * The name of an organisation, or one of which nothing more is known: "Hezbollah", "Zenmar Group".
     *
     * @param name as the lexicon or the report prints it
     * @param nation code of the country that the words beside the name give it, where that is another than the lexicon's: "NOR"
     *     for "the Norwegian Labour Party"; "" where they leave it without a country
     */
    record ProperName(String name, Optional<String> nation) implements MentionKey {
        ProperName(String name) {
            this(name, Optional.empty());
        }
    }

    /** A country, or its government by the name of its capital: "MLI". */
    record Country(String code) implements MentionKey {}

    /** A region or town of a country: "Crimea". */
    record Region(String name) implements MentionKey {}

    /** All of a people: "the Palestinians". */
    record People(String name, Optional<String> country) implements MentionKey {}

    /** Some of a people: "100 Palestinians". */
    record Members(String people, Optional<String> country) implements MentionKey {}

    /** A body or group by a common noun: "army", in lower case, of a country. */
    record Group(String words, Optional<String> country) implements MentionKey {
        private static final String ANYBODY = "people";

        static Group of(String words, ActorCode code) {
            return new Group(words.toLowerCase(Locale.ROOT), code.country());
        }
    }

    /** An office by its title: "foreign minister", in lower case, of a country. */
    record Office(String title, Optional<String> country) implements MentionKey {
        static Office of(String title, ActorCode code) {
            return new Office(title.toLowerCase(Locale.ROOT), code.country());
        }
    }

    /**
     * One that its owner tells from others: the leader of one union is not that of another.
     *
     * @param key what it is
     * @param id the owner's id in the report
     */
    record Owned(MentionKey key, String id) implements MentionKey {}

    /** Id of whose it is, where that tells it from others. */
    default Optional<String> owner() {
        return this instanceof Owned owned ? Optional.of(owned.id()) : Optional.empty();
    }

    /** What it is, whosever it is. */
    default MentionKey withoutOwner() {
        return this instanceof Owned owned ? owned.key() : this;
    }

    /** Whether it is a name and neither a person's nor a country's: "Hezbollah". */
    default boolean isProperName() {
        return withoutOwner() instanceof ProperName;
    }

    default boolean isCountry() {
        return withoutOwner() instanceof Country;
    }

    default boolean isRegion() {
        return withoutOwner() instanceof Region;
    }

    /** Whether the words fit anybody: "people" here are not the "people" there. */
    default boolean isAnybody() {
        return withoutOwner() instanceof Group group && group.words().equals(Group.ANYBODY);
    }
}
