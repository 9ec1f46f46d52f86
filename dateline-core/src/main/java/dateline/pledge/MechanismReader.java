package dateline.pledge;

import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the scheme that a pledge goes through: "under a mechanism known as the Lake Fund, or LF" is "LF". It must be named in
 * the sentence of the pledge or the one behind it.
 */
final class MechanismReader {
    private static final String SCHEME =
            "(?:mechanism|scheme|programme|program|facility|fund|initiative|arrangement|instrument|package|platform|list)";
    private static final String NAME =
            "(?:the )?((?:[A-Z][\\w'’-]*)(?: (?:[A-Z][\\w'’-]*|of|for|and|the))*(?: [A-Z][\\w'’-]*)?)";
    private static final Pattern KNOWN_AS = Pattern.compile("\\b" + SCHEME + "s? (?:known as|called|named|dubbed) "
            + NAME + "(?:,? or ([A-Z]{2,8})|,? \\(([A-Z]{2,8})\\))?");
    private static final Pattern THROUGH =
            Pattern.compile("\\b(?:through|under|via|as part of) the ([A-Z]{2,8}|(?:[A-Z][\\w'’-]* ){1,5}"
                    + "(?:Mechanism|Scheme|Programme|Program|Facility|Fund|Initiative|Instrument|Plan))\\b");

    Optional<String> of(AnalyzedArticle article, Sentence sentence) {
        Optional<String> here = in(sentence);
        int next = sentence.index() + 1;
        return here.isPresent() || next >= article.sentences().size()
                ? here
                : in(article.sentences().get(next));
    }

    private static Optional<String> in(Sentence sentence) {
        String text = sentence.text();
        Matcher known = KNOWN_AS.matcher(text);
        if (known.find()) {
            return Optional.of(
                    known.group(2) != null ? known.group(2) : known.group(3) != null ? known.group(3) : known.group(1));
        }
        Matcher through = THROUGH.matcher(text);
        return through.find() ? Optional.of(through.group(1).strip()) : Optional.empty();
    }
}
