package dateline.statement.cue;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.SpeechAct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Nouns for what somebody has said: "accusation", "report", "demand", "offer". Immutable. */
public final class SpeechNouns {
    private final Lexicon nouns;

    public SpeechNouns(Knowledge knowledge) {
        this.nouns = Lexicon.words(knowledge.named("statement/claims.tsv"));
    }

    /** What was done by saying it: to accuse for "accusation". */
    public Optional<SpeechAct> act(Word noun) {
        return nouns.meaning(noun.text())
                .or(() -> nouns.meaning(noun.lemma()))
                .filter(m -> noun.isNominal() && !noun.isProperNoun())
                .map(m -> SpeechAct.valueOf(m.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Whose it is: "Mali" in "Mali's claim", "Malian claims" and "claims by Mali". */
    public static List<Word> owners(Word noun) {
        Clause nominal = noun.nominal();
        return Stream.of("'s", "mod", "by", "from")
                .flatMap(p -> nominal.obliques(p).stream())
                .toList();
    }

    /** The clause or phrase that tells what it says: "<b>that it had left</b>", "of <b>torture</b>", "for <b>talks</b>". */
    public static Optional<Word> content(Word noun) {
        Optional<Word> clause =
                noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE, Relation.COMPLEMENT).stream()
                        .filter(c -> isThatOrTo(c))
                        .findFirst();
        return clause.or(() -> noun.children(Relation.PREPOSITION).stream()
                .filter(p -> p.lemma().equals("of") || p.lemma().equals("for"))
                .flatMap(p -> p.children(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_CLAUSE).stream())
                .findFirst());
    }

    private static boolean isThatOrTo(Word verb) {
        return verb.children().stream()
                .anyMatch(c -> c.is(Relation.MARKER) && c.lemma().equals("that")
                        || c.is(Relation.AUXILIARY) && c.lemma().equals("to"));
    }
}
