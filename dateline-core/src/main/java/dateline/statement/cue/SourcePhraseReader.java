package dateline.statement.cue;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.SpeechAct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prepositional phrases that name a source: "according to the army", "in the army's view", "in a poll". What they attribute is the
 * clause that they stand in, see {@link SourcePhraseScope}.
 */
final class SourcePhraseReader {
    private final List<Phrase> phrases = new ArrayList<>();

    /** Who speaks by a phrase. */
    private enum Speaker {
        /** Whatever stands after the preposition: "according to <b>the army</b>". */
        NAMED,
        /** One work at the head of the sentence: "In <b>a poll</b>, many were for it", not "leads in the polls". */
        WORK,
        /** The owner of the noun after it: "in <b>the army's</b> view", "in the view of <b>the army</b>". */
        OWNER,
        /** Somebody in particular: "per <b>the army</b>", not "per day". */
        DEFINITE,
        /** Somebody by name, at the head of the sentence: "To <b>Diallo</b>, the truce is dead". */
        FRONTED
    }

    /**
     * A line of the table.
     *
     * @param preposition as printed, in lower case
     * @param noun the noun after it, or "*" for any that can speak
     */
    private record Phrase(String preposition, String noun, Speaker speaker) {
        boolean fits(Word word, Word object) {
            return preposition.equals(word.text().toLowerCase(Locale.ROOT))
                    && (noun.equals("*") || noun.equals(object.lemma()));
        }
    }

    SourcePhraseReader(Knowledge knowledge) {
        List<String> problems = new ArrayList<>();
        knowledge.named("statement/sourcing.tsv").stream()
                .flatMap(file -> file.rows().stream())
                .forEach(row -> add(row, problems));
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
    }

    private void add(DataFile.Row row, List<String> problems) {
        List<String> columns = row.columns();
        boolean known = columns.size() == 3
                && Arrays.stream(Speaker.values()).anyMatch(s -> s.name().equalsIgnoreCase(columns.get(2)));
        if (!known) {
            problems.add(row.origin()
                    + ": expected \"preposition, tab, noun or *, tab, named, work, owner, definite or fronted\", found \""
                    + row.text() + "\"");
            return;
        }
        Speaker speaker = Speaker.valueOf(columns.get(2).toUpperCase(Locale.ROOT));
        phrases.add(new Phrase(columns.get(0), columns.get(1), speaker));
    }

    List<Cue> read(Sentence sentence) {
        List<Cue> found = new ArrayList<>();
        for (Word token : sentence.words()) {
            cue(token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Cue> cue(Word first) {
        boolean according = first.text().equalsIgnoreCase("according");
        if (!according && !first.is(Relation.PREPOSITION)) {
            return Optional.empty();
        }
        Word last = according ? first.child(Relation.PREPOSITION).orElse(first) : first;
        for (Word object : last.children(Relation.PREPOSITION_OBJECT)) {
            List<Word> speakers = speakers(first, object);
            Optional<Clause> clause = first.head().flatMap(Word::clauseAround);
            if (!speakers.isEmpty() && clause.isPresent()) {
                return Optional.of(cue(first, last, speakers, clause.get(), according));
            }
        }
        return Optional.empty();
    }

    private List<Word> speakers(Word preposition, Word object) {
        for (Phrase phrase : phrases) {
            if (phrase.fits(preposition, object)) {
                return switch (phrase.speaker()) {
                    case NAMED -> object.coordinated();
                    case WORK -> isAtHead(preposition) && !object.isPlural() ? List.of(object) : List.of();
                    case OWNER -> owners(object);
                    case DEFINITE -> isDefinite(object) ? object.coordinated() : List.of();
                    case FRONTED -> fronted(preposition, object);
                };
            }
        }
        return List.of();
    }

    private static boolean isDefinite(Word object) {
        return object.isProperNoun()
                || !object.children(Relation.DETERMINER, Relation.POSSESSOR).isEmpty();
    }

    /** "to Diallo, …". */
    private static List<Word> fronted(Word preposition, Word object) {
        boolean person = object.is(EntityKind.PERSON) || object.isPronoun();
        return isAtHead(preposition) && person ? object.coordinated() : List.of();
    }

    /** Whether the phrase is the first of the sentence and a comma stands after it. */
    private static boolean isAtHead(Word preposition) {
        List<Word> phrase = preposition.subtree();
        int next = phrase.get(phrase.size() - 1).index() + 1;
        return preposition.index() == 0
                && next < preposition.sentence().words().size()
                && preposition.sentence().word(next).text().equals(",");
    }

    private static List<Word> owners(Word noun) {
        List<Word> owners = noun.children(Relation.POSSESSOR);
        if (!owners.isEmpty()) {
            return owners;
        }
        return noun.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT).stream())
                .toList();
    }

    private static Cue cue(Word first, Word last, List<Word> speakers, Clause clause, boolean according) {
        return new Cue(
                clause,
                first.span().to(last.span()),
                Cue.Roles.of(speakers, new SourcePhraseScope(first.sentence(), clause, first).tokens()),
                SpeechAct.ASSERT,
                true,
                according ? "according-to" : "sourcing");
    }
}
