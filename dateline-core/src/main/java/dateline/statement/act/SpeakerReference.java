package dateline.statement.act;

import dateline.actor.Cast;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.statement.act.ActWordClasses.Sort;
import dateline.statement.content.Quotations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who speaks, and which words of theirs mean themselves: "we" and "our army", in indirect speech also "he" and "it", and the
 * name of their own country or party.
 */
public final class SpeakerReference {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "me", "our", "my", "ourselves");
    private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they", "his", "her", "its", "their");

    private final List<Actor> speakers;
    private final Cast cast;
    private final Quotations quotations;
    private final ActWordClasses sorts;

    SpeakerReference(List<Actor> speakers, Cast cast, Quotations quotations, ActWordClasses sorts) {
        this.speakers = speakers;
        this.cast = cast;
        this.quotations = quotations;
        this.sorts = sorts;
    }

    /** Whether a word that does or suffers something in a clause means an actor of the report. */
    boolean isSomebody(Word word) {
        return word.isPronoun() && !word.lemma().equals("it") || cast.at(word).isPresent();
    }

    /** Whether the speaker, or somebody of the speaker's own, does what a clause tells. */
    boolean does(Clause clause) {
        return subjects(clause).anyMatch(s -> isOwn(s));
    }

    /** Whether somebody who is known to be no part of the speaker's side does what a clause tells. */
    boolean leavesToOthers(Clause clause) {
        return subjects(clause).findAny().isPresent() && !does(clause);
    }

    private static Stream<Word> subjects(Clause clause) {
        return (clause.passive() && clause.doers().isEmpty() ? clause.patients() : clause.doers()).stream();
    }

    boolean isOwn(Word word) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        boolean quoted = isQuoted(word);
        if (FIRST_PERSON.contains(lower)) {
            return true;
        }
        if (THIRD_PERSON.contains(lower) && quoted) {
            return false;
        }
        Optional<Actor> meant = cast.at(word);
        boolean nobodyElse =
                (meant.isEmpty() || speakers.isEmpty()) && THIRD_PERSON.contains(lower) && !lower.equals("it");
        return nobodyElse
                || meant.filter(this::isSpeaker).isPresent()
                || sorts.is(Sort.OWN, word)
                        && word.children(Relation.POSSESSOR).stream().anyMatch(p -> isOwn(p));
    }

    boolean isQuoted(Word word) {
        return quotations.at(word.span().start()).isPresent();
    }

    /** The speaker, or the country or government that the speaker stands for. */
    private boolean isSpeaker(Actor actor) {
        return speakers.stream().anyMatch(s -> s.id().equals(actor.id()) || isSameSide(s, actor));
    }

    private static boolean isSameSide(Actor speaker, Actor other) {
        boolean sameCountry =
                other.statedCountry().isPresent() && other.statedCountry().equals(speaker.statedCountry());
        boolean whole = other.sectors().isEmpty() && other.kind() == Actor.Kind.COUNTRY;
        boolean sameSector = !speaker.sectors().isEmpty() && speaker.sectors().equals(other.sectors());
        return sameCountry && (whole || sameSector);
    }
}
