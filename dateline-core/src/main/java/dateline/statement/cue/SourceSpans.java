package dateline.statement.cue;

import dateline.language.Clause.Link;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import java.util.List;
import java.util.stream.Stream;

/** The words that name who speaks: each speaker's noun phrase, and the "who" that takes it up in a relative clause. */
public final class SourceSpans {
    private SourceSpans() {}

    public static List<Span> find(Cue cue) {
        Stream<Span> phrases = cue.speakers().stream().map(s -> Sentence.spanOf(s.nounPhrase()));
        return Stream.concat(phrases, pronoun(cue)).distinct().sorted().toList();
    }

    private static Stream<Span> pronoun(Cue cue) {
        boolean relative =
                cue.clause().link() == Link.RELATIVE && !cue.speakers().isEmpty();
        return !relative
                ? Stream.of()
                : cue.clause().predicate().children(Relation.SUBJECT).stream()
                        .filter(t -> t.is(PartOfSpeech.QUESTION_PRONOUN) || t.is(PartOfSpeech.QUESTION_DETERMINER))
                        .map(Word::span);
    }
}
