package dateline.statement;

import dateline.language.Clause;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words that tell the setting of a statement: "told reporters", "in a post on X". */
final class Settings {
    private final Lexicon words;

    Settings(Knowledge knowledge) {
        this.words = Lexicon.words(knowledge.named("statement/settings.tsv"));
    }

    Optional<String> of(Clause clause) {
        Sentence sentence = clause.sentence();
        List<Token> near = new ArrayList<>(clause.patients());
        near.addAll(clause.recipients());
        clause.obliques().forEach(o -> near.add(o.word()));
        for (Token word : near) {
            if (words.longestAt(sentence, word.index(), Optional.empty()).isPresent()) {
                Token first = word.head() >= 0 && sentence.token(word.head()).index() < word.index()
                        ? sentence.token(word.head())
                        : word;
                return Optional.of(sentence.textBetween(first.span().to(word.span())));
            }
        }
        return Optional.empty();
    }
}
