package dateline.statement.cue;

import dateline.language.Clause.Link;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.record.Span;
import java.util.List;
import java.util.stream.Stream;

/** The words that name who speaks: each speaker's noun phrase, and the "who" that takes it up in a relative clause. */
public final class SourceSpans {
    private SourceSpans() {}

    public static List<Span> of(Cue cue) {
        Sentence sentence = cue.sentence();
        Stream<Span> phrases = cue.speakers().stream().map(s -> sentence.spanOf(sentence.nounPhrase(s)));
        return Stream.concat(phrases, pronoun(cue)).distinct().sorted().toList();
    }

    private static Stream<Span> pronoun(Cue cue) {
        boolean relative =
                cue.clause().link() == Link.RELATIVE && !cue.speakers().isEmpty();
        return !relative
                ? Stream.of()
                : cue.sentence().children(cue.clause().predicate(), Relation.SUBJECT).stream()
                        .filter(t -> t.pos().equals("WP") || t.pos().equals("WDT"))
                        .map(Token::span);
    }
}
