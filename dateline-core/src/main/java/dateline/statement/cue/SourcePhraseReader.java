package dateline.statement.cue;

import dateline.knowledge.DataFile;
import dateline.knowledge.Knowledge;
import dateline.knowledge.RuleException;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
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
        /** Whatever stands behind the preposition: "according to <b>the army</b>". */
        NAMED,
        /** One work at the head of the sentence: "In <b>a poll</b>, many were for it", not "leads in the polls". */
        WORK,
        /** The owner of the noun behind it: "in <b>the army's</b> view", "in the view of <b>the army</b>". */
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
     * @param noun the noun behind it, or "*" for any that can speak
     */
    private record Phrase(String preposition, String noun, Speaker speaker) {
        boolean fits(Token word, Token object) {
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
        for (Token token : sentence.tokens()) {
            cue(sentence, token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Cue> cue(Sentence sentence, Token first) {
        boolean according = first.text().equalsIgnoreCase("according");
        if (!according && !first.is(Relation.PREPOSITION)) {
            return Optional.empty();
        }
        Token last = according ? sentence.child(first, Relation.PREPOSITION).orElse(first) : first;
        for (Token object : sentence.children(last, Relation.PREPOSITION_OBJECT)) {
            List<Token> speakers = speakers(sentence, first, object);
            Optional<Clause> clause = sentence.head(first).flatMap(sentence::clauseAround);
            if (!speakers.isEmpty() && clause.isPresent()) {
                return Optional.of(cue(sentence, first, last, speakers, clause.get(), according));
            }
        }
        return Optional.empty();
    }

    private List<Token> speakers(Sentence sentence, Token preposition, Token object) {
        for (Phrase phrase : phrases) {
            if (phrase.fits(preposition, object)) {
                return switch (phrase.speaker()) {
                    case NAMED -> sentence.coordinated(object);
                    case WORK ->
                        isAtHead(sentence, preposition) && !object.pos().endsWith("S") ? List.of(object) : List.of();
                    case OWNER -> owners(sentence, object);
                    case DEFINITE -> isDefinite(sentence, object) ? sentence.coordinated(object) : List.of();
                    case FRONTED -> fronted(sentence, preposition, object);
                };
            }
        }
        return List.of();
    }

    private static boolean isDefinite(Sentence sentence, Token object) {
        return object.isProperNoun()
                || !sentence.children(object, Relation.DETERMINER, Relation.POSSESSOR)
                        .isEmpty();
    }

    /** "to Diallo, …". */
    private static List<Token> fronted(Sentence sentence, Token preposition, Token object) {
        boolean person = object.entity().equals("PERSON") || object.isPronoun();
        return isAtHead(sentence, preposition) && person ? sentence.coordinated(object) : List.of();
    }

    /** Whether the phrase is the first of the sentence and a comma stands behind it. */
    private static boolean isAtHead(Sentence sentence, Token preposition) {
        List<Token> phrase = sentence.subtree(preposition);
        int next = phrase.get(phrase.size() - 1).index() + 1;
        return preposition.index() == 0
                && next < sentence.tokens().size()
                && sentence.token(next).text().equals(",");
    }

    private static List<Token> owners(Sentence sentence, Token noun) {
        List<Token> owners = sentence.children(noun, Relation.POSSESSOR);
        if (!owners.isEmpty()) {
            return owners;
        }
        return sentence.children(noun, Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of"))
                .flatMap(p -> sentence.children(p, Relation.PREPOSITION_OBJECT).stream())
                .toList();
    }

    private static Cue cue(
            Sentence sentence, Token first, Token last, List<Token> speakers, Clause clause, boolean according) {
        return new Cue(
                sentence,
                clause,
                first.span().to(last.span()),
                speakers,
                new SourcePhraseScope(sentence, clause, first).tokens(),
                List.of(),
                List.of(),
                SpeechAct.ASSERT,
                true,
                according ? "according-to" : "sourcing");
    }
}
