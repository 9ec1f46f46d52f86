package dateline.pledge;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Entry;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.record.Phrase;
import dateline.record.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the scheme that a pledge goes through: "under a mechanism known as the Lake Fund, or LF" is "LF".
 */
final class MechanismReader {
    private static final String NAME =
            "(?:the )?((?:[A-Z][\\w'’-]*)(?: (?:[A-Z][\\w'’-]*|of|for|and|the))*(?: [A-Z][\\w'’-]*)?)";
    private final Pattern knownAs;
    private final Pattern through;

    MechanismReader(Knowledge knowledge) {
        List<Entry> schemes =
                Lexicon.words(knowledge.named("pledge/schemes.tsv")).entries();
        this.knownAs = Pattern.compile("\\b" + any(schemes, "common", s -> s) + "s? (?:known as|called|named|dubbed) "
                + NAME + "(?:,? or ([A-Z]{2,8})|,? \\(([A-Z]{2,8})\\))?");
        this.through = Pattern.compile("\\b(?:through|under|via|as part of) the ([A-Z]{2,8}|(?:[A-Z][\\w'’-]* ){1,5}"
                + any(schemes, "name", MechanismReader::capitalized) + ")\\b");
    }

    /** A pattern for any of the schemes that stand there. */
    private static String any(List<Entry> schemes, String where, UnaryOperator<String> printed) {
        return schemes.stream()
                .filter(s -> List.of(s.meaning().split(" ")).contains(where))
                .map(s -> Pattern.quote(printed.apply(s.phrase())))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The scheme named in the words of the pledge itself, or introduced by name in its sentence or the one after it. */
    Optional<Phrase> read(AnalyzedArticle article, Sentence sentence, Span pledge) {
        Matcher named = through.matcher(sentence.textAt(pledge));
        if (named.find()) {
            return Optional.of(phrase(named, 1, pledge.start()));
        }
        int next = sentence.index() + 1;
        Optional<Phrase> here = introduced(sentence);
        return here.isPresent() || next >= article.sentences().size()
                ? here
                : introduced(article.sentences().get(next));
    }

    private Optional<Phrase> introduced(Sentence sentence) {
        Matcher known = knownAs.matcher(sentence.text());
        if (!known.find()) {
            return Optional.empty();
        }
        int group = known.group(2) != null ? 2 : known.group(3) != null ? 3 : 1;
        return Optional.of(phrase(known, group, sentence.span().start()));
    }

    private static Phrase phrase(Matcher matcher, int group, int offset) {
        String words = matcher.group(group).strip();
        int start = offset + matcher.start(group);
        return new Phrase(words, new Span(start, start + words.length()));
    }
}
