package dateline.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words, beliefs, wishes or intentions that a report attributes to somebody.
 *
 * @param id name in its reading: "s1"
 * @param source who speaks, and how far the report names them
 * @param wording the words that attribute and those that are attributed
 * @param speech what is done by saying it
 * @param about the actors spoken about
 * @param occasion to whom, when and where it was said
 * @param links which statements it stands in or answers
 * @param provenance the words it rests on and what decided
 */
public record Statement(
        String id,
        Source source,
        Wording wording,
        Speech speech,
        List<ActorReference> about,
        Occasion occasion,
        Links links,
        Provenance provenance)
        implements Sourced {
    public Statement {
        about = List.copyOf(about);
    }

    /**
     * Who speaks.
     *
     * @param speakers the actors who speak; empty for a passive without source
     * @param words the words that name the speaker here
     * @param anonymity how far the speaker is named; empty for a pronoun of which it is not known whom it means
     * @param anonymityReason why the speaker is not named, as the report says
     */
    public record Source(
            List<ActorReference> speakers,
            List<Span> words,
            Optional<Anonymity> anonymity,
            Optional<Phrase> anonymityReason) {
        public Source {
            speakers = List.copyOf(speakers);
            words = List.copyOf(words);
        }
    }

    /**
     * What attributes and what is attributed.
     *
     * @param cue the word that attributes: "said", "urged", "ruled out"
     * @param content all that is attributed; two spans when the cue interrupts it; empty for "declined to comment"
     * @param condition the words it depends on, for threats, promises, offers and refusals: "unless the troops leave"
     * @param manner in quotation marks, without, or partly
     */
    public record Wording(Span cue, List<Span> content, List<Span> condition, Manner manner) {
        public Wording {
            content = List.copyOf(content);
            condition = List.copyOf(condition);
        }
    }

    /**
     * What is done by saying something.
     *
     * @param act the speech act
     * @param word the word said that shows the act, where the cue does not: "<b>leave</b>" of "said that Mali must leave"
     */
    public record Speech(SpeechAct act, Optional<Span> word) {}

    /**
     * To whom, when and where something is said.
     *
     * @param addressees the actors spoken to
     * @param circumstances when and where
     * @param setting words that give the setting: "told reporters"
     */
    public record Occasion(List<ActorReference> addressees, Circumstances circumstances, Optional<String> setting) {
        /** Of which the report says nothing. */
        public static final Occasion UNKNOWN = new Occasion(List.of(), Circumstances.UNKNOWN, Optional.empty());

        public Occasion {
            addressees = List.copyOf(addressees);
        }
    }

    /**
     * How a statement hangs together with others.
     *
     * @param within id of the statement that this one is reported in
     * @param answers id of the statement that this one answers
     */
    public record Links(Optional<String> within, Optional<String> answers) {
        /** With no other. */
        public static final Links NONE = new Links(Optional.empty(), Optional.empty());
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
         * Without a name because that was asked for, whatever else is said of him ("a senior official who spoke on condition of
         * anonymity"), or by words that say no more than that there is somebody: "sources", "two people familiar with the matter".
         */
        ANONYMOUS
    }

    /** Ids of the actors who speak. */
    public List<String> speakers() {
        return ActorReference.ids(source.speakers());
    }

    /** The words that name the speaker here. */
    public List<Span> speakerWords() {
        return source.words();
    }

    /** How far the speaker is named. */
    public Optional<Anonymity> anonymity() {
        return source.anonymity();
    }

    /** The word that attributes. */
    public Span cue() {
        return wording.cue();
    }

    /** All that is attributed. */
    public List<Span> content() {
        return wording.content();
    }

    /** What is done by saying it. */
    public SpeechAct act() {
        return speech.act();
    }

    /** Ids of the actors spoken to. */
    public List<String> addressees() {
        return ActorReference.ids(occasion.addressees());
    }

    /** When it was said. */
    public Optional<When> when() {
        return occasion.circumstances().when();
    }

    /** Where it was said. */
    public Optional<Where> where() {
        return occasion.circumstances().where();
    }

    /** Whether these words stand in what is attributed. */
    public boolean covers(Span words) {
        return content().stream().anyMatch(c -> c.contains(words));
    }

    /** The same statement under another id. */
    public Statement named(String other) {
        return new Statement(other, source, wording, speech, about, occasion, links, provenance);
    }

    /** The same statement, reported within another or in none. */
    public Statement reportedIn(Optional<String> outer) {
        return linked(new Links(outer, links.answers()));
    }

    /** The same statement as an answer to another. */
    public Statement answering(String answered) {
        return linked(new Links(links.within(), Optional.of(answered)));
    }

    /** The same statement made at another time or place. */
    public Statement under(Circumstances others) {
        Occasion other = new Occasion(occasion.addressees(), others, occasion.setting());
        return new Statement(id, source, wording, speech, about, other, links, provenance);
    }

    private Statement linked(Links others) {
        return new Statement(id, source, wording, speech, about, occasion, others, provenance);
    }

    /** With these words as what is attributed, and as evidence in place of those it had. */
    public Statement saying(List<Span> words) {
        Wording other = new Wording(cue(), words, wording.condition(), wording.manner());
        Stream<Span> kept = evidence().stream().filter(e -> !content().contains(e));
        Provenance rest = new Provenance(kept.toList(), rule()).with(words);
        return new Statement(id, source, other, speech, about, occasion, links, rest);
    }

    /** By somebody whose name is withheld, as these words say; a reason given before stays. */
    public Statement anonymous(Span words, Optional<Phrase> reason) {
        Optional<Phrase> first = source.anonymityReason().or(() -> reason);
        Source nameless = new Source(source.speakers(), speakerWords(), Optional.of(Anonymity.ANONYMOUS), first);
        return new Statement(id, nameless, wording, speech, about, occasion, links, provenance.with(List.of(words)));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.STATEMENT;
    }
}
