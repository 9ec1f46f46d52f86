package dateline.article;

import dateline.record.Article;
import dateline.record.Part;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotations of a report. It goes through a paragraph from mark to mark. Double marks are taken as they come, also when turned the wrong way; a single
 * one opens only in front of a word and only if one that can close it follows, for most of them are apostrophes.
 */
public final class QuotationReader {
    private static final String DOUBLE = "“”\"„«»";
    private static final String SINGLE = "‘’'";

    private final String text;
    private final Part part;
    private final int end;

    private QuotationReader(String text, Part part) {
        this.text = text;
        this.part = part;
        this.end = part.span().end();
    }

    /** The quotations of a report in order, paragraph by paragraph. */
    public static List<Quotation> read(Article article) {
        return article.news().stream()
                .flatMap(part -> new QuotationReader(article.text(), part).quotations().stream())
                .toList();
    }

    private List<Quotation> quotations() {
        List<Quotation> found = new ArrayList<>();
        int at = part.span().start();
        while (at < end) {
            Optional<Quotation> here = opens(at) ? quotation(at) : Optional.empty();
            here.ifPresent(found::add);
            at = here.map(q -> q.span().end()).orElse(at + Math.max(1, width(at)));
        }
        return found;
    }

    private Optional<Quotation> quotation(int open) {
        boolean single = isSingle(open);
        for (int at = open + width(open); at < end; at += Math.max(1, width(at))) {
            boolean closes = width(at) > 0 && isSingle(at) == single && sameKind(open, at) && closes(at, single);
            if (closes) {
                return Optional.of(new Quotation(new Span(open, at + width(at)), true, part));
            }
        }
        return single ? Optional.empty() : Optional.of(new Quotation(new Span(open, end), false, part));
    }

    /** How many characters the mark at a place has; 0 where none stands. */
    private int width(int at) {
        char c = text.charAt(at);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean doubled = c == '\'' && at + 1 < end && text.charAt(at + 1) == '\'';
        return doubled ? 2 : SINGLE.indexOf(c) >= 0 ? 1 : 0;
    }

    private boolean isSingle(int at) {
        return width(at) == 1 && SINGLE.indexOf(text.charAt(at)) >= 0;
    }

    /** A quotation in straight or doubled marks is closed by such, one in curly marks by any curly or straight one. */
    private boolean sameKind(int open, int at) {
        boolean doubled = width(open) == 2;
        return doubled == (width(at) == 2);
    }

    private boolean opens(int at) {
        boolean closing = "”»’".indexOf(text.charAt(at)) >= 0;
        boolean doubtful = closing || isSingle(at);
        boolean inFront = stands(at - 1, false) && isWord(at + 1);
        return width(at) > 0 && text.charAt(at) != '’' && (!doubtful || inFront);
    }

    /** A single mark closes after a stop or comma, or between a word and what is no word: "don't" and "troops' base" go on. */
    private boolean closes(int at, boolean single) {
        if (!single) {
            return "“„«".indexOf(text.charAt(at)) < 0 || stands(at + 1, true);
        }
        boolean stopped = at > 0 && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
        boolean last = stands(at + 1, true);
        boolean possessor = Character.toLowerCase(text.charAt(at - 1)) == 's' && isBlankThenWord(at + 1);
        return last && (stopped || !possessor);
    }

    private boolean isBlankThenWord(int at) {
        return at + 1 < end && text.charAt(at) == ' ' && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether no letter or digit stands at a place; an edge of the paragraph counts as none. */
    private boolean stands(int at, boolean behind) {
        boolean outside = behind ? at >= end : at < part.span().start();
        return outside || !Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean isWord(int at) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }
}
