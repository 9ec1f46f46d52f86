package dateline.statement.cue;

import dateline.knowledge.Knowledge;
import dateline.knowledge.card.Match;
import dateline.knowledge.card.RuleBook;
import dateline.knowledge.card.RuleCard;
import dateline.language.Clause;
import dateline.language.Clause.Link;
import dateline.language.Clause.Modality;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.RecordKind;
import dateline.record.Span;
import dateline.record.SpeechAct;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the cues of a sentence: verbs and phrases that attribute words or thoughts to somebody. */
public final class CueReader {
    /** Names of those who can have a plan or view of their own. */
    private static final Set<EntityKind> OWNERS =
            EnumSet.of(EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.POLITY, EntityKind.NATIONALITY);

    private final RuleBook cards;
    private final SourcePhraseReader sourcing;

    public CueReader(Knowledge knowledge) {
        this.cards = RuleBook.of(knowledge, RecordKind.STATEMENT, "act", SpeechAct.class);
        this.sourcing = new SourcePhraseReader(knowledge);
    }

    List<Cue> read(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Match match : cards.matches(sentence, CueReader::isTold)) {
            found.add(cue(match));
        }
        found.addAll(sourcing.read(sentence));
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found.stream().map(c -> c.without(furtherTellings(c, found))).toList();
    }

    /** "Mali said the road was open, and Chad <b>warned</b> drivers": a telling with a teller of its own is joined to the cue. */
    private static List<Word> furtherTellings(Cue cue, List<Cue> all) {
        return all.stream()
                .filter(other -> other != cue && (isJoined(other) || isFurtherNoun(cue, other)))
                .map(other -> other.clause().predicate())
                .filter(verb -> cue.content().contains(verb)
                        && verb.headIndex() >= 0
                        && cue.content().contains(verb.head().orElseThrow()))
                .flatMap(verb -> verb.subtree().stream())
                .toList();
    }

    private static boolean isJoined(Cue other) {
        Word verb = other.clause().predicate();
        List<Word> subjects = verb.children(Relation.SUBJECT);
        boolean joined = other.clause().link() == Link.CONJUNCT
                || subjects.stream().anyMatch(s -> isBehindCommaAndConjunction(s));
        return joined && other.clause().marker().isEmpty() && subjects.stream().anyMatch(s -> !s.isPronoun());
    }

    /** "his refusal to talk and <b>his threat</b> to leave". */
    private static boolean isFurtherNoun(Cue cue, Cue other) {
        return cue.isNominal()
                && other.isNominal()
                && other.clause().predicate().is(Relation.CONJUNCT)
                && !other.speakers().isEmpty();
    }

    /** ", <b>and</b> the ministry", however the parser joined it. */
    private static boolean isBehindCommaAndConjunction(Word subject) {
        int first = subject.nounPhrase().get(0).index();
        return first > 1
                && subject.sentence().word(first - 1).is(Relation.COORDINATOR)
                && subject.sentence().word(first - 2).text().equals(",");
    }

    /**
     * Whether a match tells that something is said, or with a card about silence that it is not. Cards that ask for it outright
     * pass over what only marks off a noun: "fighters <b>backed</b> by Chad".
     */
    private static boolean isTold(Match match) {
        Clause clause = match.clause();
        RuleCard card = match.card();
        boolean asksDenial = card.means("negated").isPresent();
        boolean possible = clause.modality()
                .filter(m -> m == Modality.POSSIBLE || m == Modality.OBLIGATION)
                .isPresent();
        boolean named = card.means("complement").isEmpty()
                || !CueComplement.naming(clause).isEmpty();
        boolean silent = clause.negated() && clause.link() != Link.OPEN_COMPLEMENT;
        boolean told = asksDenial ? silent : !clause.negated() && !possible;
        boolean aside = card.means("outright").isPresent() && clause.link() == Link.NOUN;
        return told && named && !aside && !isConditional(clause) && isSomebodys(match);
    }

    /** Whether somebody is left to speak where the card binds a speaker. */
    private static boolean isSomebodys(Match match) {
        return match.slot("speaker").isEmpty() || !speakers(match).isEmpty();
    }

    /** "the <b>Kenyan</b> claim that …" is somebody's, "the <b>recent</b> claim that …" is not. */
    private static List<Word> speakers(Match match) {
        return match.slot("speaker").stream()
                .filter(s -> !s.is(Relation.MODIFIER) || OWNERS.contains(s.entity()) || s.isProperNoun())
                .toList();
    }

    private static Cue cue(Match match) {
        Clause clause = match.clause();
        RuleCard card = match.card();
        List<Word> named = speakers(match);
        List<Word> speakers = nearest(clause, named);
        List<Word> others = named.stream().filter(s -> !speakers.contains(s)).toList();
        List<Word> content = CueComplement.words(match, others);
        return new Cue(
                clause,
                span(match, content),
                new Cue.Roles(speakers, content, match.slot("addressee"), match.slot("about")),
                card.means("act", SpeechAct.class).orElseThrow(),
                card.means("neutral").isPresent(),
                card.id());
    }

    /** The words that attribute; the verb alone where what is told stands between: "The <b>call</b> for talks was <b>renewed</b>". */
    private static Span span(Match match, List<Word> content) {
        Span trigger = match.triggerSpan();
        boolean between = content.stream().anyMatch(c -> trigger.contains(c.span()));
        return between ? match.clause().span() : trigger;
    }

    /** "The mine, the mayor said, would close": of two subjects of one verb the nearer one speaks. */
    private static List<Word> nearest(Clause clause, List<Word> speakers) {
        List<Word> subjects = speakers.stream()
                .filter(s -> s.is(Relation.SUBJECT))
                .filter(s -> s.headIndex() == clause.predicate().index())
                .toList();
        if (subjects.size() < 2) {
            return speakers;
        }
        Word last = subjects.get(subjects.size() - 1);
        return last.coordinated().stream().filter(speakers::contains).toList();
    }

    private static boolean isConditional(Clause clause) {
        return clause.marker().filter(m -> m.equals("if") || m.equals("unless")).isPresent();
    }
}
