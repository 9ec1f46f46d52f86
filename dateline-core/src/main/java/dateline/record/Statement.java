package dateline.record;

import java.util.List;
import java.util.Optional;

/**
 * Words, beliefs, wishes or intentions that a report attributes to somebody.
 *
 * @param id name in its reading: "s1"
 * @param speakers ids of the actors who speak; empty for a passive without source
 * @param source the words that name the speaker here
 * @param cue the word that attributes: "said", "urged", "ruled out"
 * @param content all that is attributed; two spans when the cue interrupts it; empty for "declined to comment"
 * @param condition the words it depends on, for threats, promises, offers and refusals: "unless the troops leave"
 * @param manner in quotation marks, without, or partly
 * @param act what is done by saying it
 * @param actIn the word said that tells the act, where the cue does not: "<b>leave</b>" of "said that Mali must leave"
 * @param addressees ids of the actors spoken to
 * @param about ids of the actors spoken about
 * @param when when it was said
 * @param where id of the place where it was said
 * @param setting words that tell the setting: "told reporters"
 * @param anonymity how far the speaker is named; empty for a pronoun of which it is not known whom it means
 * @param anonymityReason why the speaker is not named, as the report tells it
 * @param within id of the statement that this one is told in
 * @param answers id of the statement that this one answers
 * @param evidence the words it rests on, never empty
 * @param rule card or step that decided
 */
public record Statement(
        String id,
        List<String> speakers,
        List<Span> source,
        Span cue,
        List<Span> content,
        List<Span> condition,
        Manner manner,
        SpeechAct act,
        Optional<Span> actIn,
        List<String> addressees,
        List<String> about,
        Optional<TimeInterval> when,
        Optional<String> where,
        Optional<String> setting,
        Optional<Anonymity> anonymity,
        Optional<Reason> anonymityReason,
        Optional<String> within,
        Optional<String> answers,
        List<Span> evidence,
        String rule) {
    public Statement {
        speakers = List.copyOf(speakers);
        source = List.copyOf(source);
        content = List.copyOf(content);
        condition = List.copyOf(condition);
        addressees = List.copyOf(addressees);
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
    }

    /** Whether the words are the speaker's own. */
    public enum Manner {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /** How far a speaker is named; wire agencies weigh a source by it. */
    public enum Anonymity {
        /** A person, country, organisation or body by name: "Amina Diallo", "Kenya", "the foreign ministry". */
        NAMED,
        /** Without a name, but with what sort of person it is: "a senior Kenyan official", "a police spokesman", "residents". */
        DESCRIBED,
        /**
         * Without a name because that was asked for, whatever else is told of him ("a senior official who spoke on condition of
         * anonymity"), or by words that say no more than that there is somebody: "sources", "two people familiar with the matter".
         */
        ANONYMOUS
    }

    /**
     * Why a speaker is not named: "because he was not authorised to speak to reporters".
     *
     * @param words the words, with one blank for each stretch of white space
     * @param span where they stand
     */
    public record Reason(String words, Span span) {}

    /** Whether these words stand in what is attributed. */
    public boolean covers(Span words) {
        return content.stream().anyMatch(c -> c.contains(words));
    }
}
