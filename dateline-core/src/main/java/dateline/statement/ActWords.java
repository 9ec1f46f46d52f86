package dateline.statement;

import dateline.language.Clause;
import dateline.language.Clause.Modality;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Span;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells from the words themselves what is done by saying them, where the cue ("said") is neutral: an order to another is a
 * demand, blame for a wrong an accusation, an act of one's own for another's good a promise.
 */
final class ActWords {
    /** Words from the beginning that tell; further on others' acts are told: "…, a claim that Mali denied". */
    private static final int MAIN_WORDS = 14;

    private final Lexicon words;

    ActWords(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("statement/acts.tsv"));
    }

    SpeechAct act(List<Sentence> sentences, List<Span> content) {
        for (Sentence sentence : sentences) {
            for (Clause clause : sentence.clauses()) {
                if (isWithin(clause.predicate(), content) && orders(clause)) {
                    return SpeechAct.DEMAND;
                }
            }
        }
        for (Sentence sentence : sentences) {
            Optional<SpeechAct> told = told(sentence, content);
            if (told.isPresent()) {
                return told.get();
            }
        }
        return SpeechAct.ASSERT;
    }

    /** "should end the bluster", "must leave": said of another, in a main clause of what is said. */
    private static boolean orders(Clause clause) {
        boolean other =
                clause.doers().stream().noneMatch(d -> List.of("i", "we").contains(lower(d)));
        boolean obliged =
                clause.modality().filter(m -> m == Modality.OBLIGATION).isPresent();
        return obliged && other && !clause.negated();
    }

    private Optional<SpeechAct> told(Sentence sentence, List<Span> content) {
        int read = 0;
        for (Token token : sentence.tokens()) {
            if (isWithin(token, content) && read++ < MAIN_WORDS) {
                Optional<String> act = words.longestAt(sentence, token.index(), Optional.empty())
                        .map(Lexicon.Hit::meaning);
                if (act.isPresent()) {
                    return act.map(
                            a -> SpeechAct.valueOf(a.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(Token token, List<Span> content) {
        return content.stream().anyMatch(c -> c.contains(token.span()));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
