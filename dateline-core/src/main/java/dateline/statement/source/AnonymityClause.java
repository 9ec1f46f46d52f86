package dateline.statement.source;

import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Phrase;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;

/**
 * A name that the report says it withholds: "a diplomat <b>who asked not to be named because he feared reprisals</b>".
 *
 * @param sentence where that is told
 * @param whose heads of the phrases for those who are not named: "diplomat"
 * @param words the words that tell it, the reason included
 * @param reason why, if that is told
 */
record AnonymityClause(Sentence sentence, List<Word> whose, Span words, Optional<Phrase> reason) {
    AnonymityClause {
        whose = List.copyOf(whose);
    }
}
