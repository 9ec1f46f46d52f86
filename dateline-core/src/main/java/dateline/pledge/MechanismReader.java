package dateline.pledge;

import dateline.knowledge.Knowledge;
import dateline.knowledge.ListedWords;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.record.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the scheme that a pledge goes through: "under a mechanism known as the Lake Fund, or LF" is "LF".
 */
final class MechanismReader {
    private static final String SCHEME = "{scheme}";
    private static final String NAME =
            "(?:the )?((?:[A-Z][\\w'’-]*)(?: (?:[A-Z][\\w'’-]*|of|for|and|the))*(?: [A-Z][\\w'’-]*)?)";
    private static final String KNOWN_AS = "\\b" + SCHEME + "s? (?:known as|called|named|dubbed) " + NAME
            + "(?:,? or ([A-Z]{2,8})|,? \\(([A-Z]{2,8})\\))?";
    private static final Pattern THROUGH =
            Pattern.compile("\\b(?:through|under|via|as part of) the ([A-Z]{2,8}|(?:[A-Z][\\w'’-]* ){1,5}"
                    + "(?:Mechanism|Scheme|Programme|Program|Facility|Fund|Initiative|Instrument|Plan))\\b");

    private final Pattern knownAs;

    MechanismReader(Knowledge knowledge) {
        this.knownAs = Pattern.compile(ListedWords.of(knowledge, "pledge").fill(KNOWN_AS));
    }

    /** The scheme named in the words of the pledge itself, or introduced by name in its sentence or the one after it. */
    Optional<String> read(AnalyzedArticle article, Sentence sentence, Span pledge) {
        Matcher through = THROUGH.matcher(sentence.textAt(pledge));
        if (through.find()) {
            return Optional.of(through.group(1).strip());
        }
        int next = sentence.index() + 1;
        Optional<String> here = introduced(sentence);
        return here.isPresent() || next >= article.sentences().size()
                ? here
                : introduced(article.sentences().get(next));
    }

    private Optional<String> introduced(Sentence sentence) {
        Matcher known = knownAs.matcher(sentence.text());
        if (!known.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.group(2))
                .or(() -> Optional.ofNullable(known.group(3)))
                .or(() -> Optional.of(known.group(1)));
    }
}
