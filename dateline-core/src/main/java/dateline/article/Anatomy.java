package dateline.article;

import dateline.record.Article;
import dateline.record.Doubt;
import dateline.record.Part;
import dateline.record.Part.Kind;
import dateline.record.Published;
import dateline.record.Received;
import dateline.record.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the parts of a report: what is headline, dateline, caption, crosshead, paragraph and so on, in the styles of the
 * large agencies and of the web.
 *
 * <p>A text that is one paragraph is a paragraph, never a headline. Rules of dashes between parts belong to no part.
 */
public final class Anatomy {
    /** Longer first characters are not looked at for a form: it costs time and no part but a paragraph is so long. */
    private static final int LONGEST_LINE = 1_500;

    /** Characters read of a report: some 80,000 words. What stands after is kept in the text but not read. */
    private static final int LONGEST_REPORT = 500_000;

    private static final int LONGEST_CROSSHEAD = 75;
    private static final int LONGEST_HEADLINE = 200;

    private final Received received;
    private final String text;
    private final List<Span> blocks;
    private final List<Part> parts = new ArrayList<>();
    private boolean inBody;

    private Anatomy(Received received) {
        this.received = received;
        this.text = received.text();
        this.blocks = Blocks.cut(text);
    }

    /** The report with its parts. */
    public static Article read(Received received) {
        return new Anatomy(received).article();
    }

    private Article article() {
        for (int i = 0; i < blocks.size(); i++) {
            read(i);
        }
        List<Doubt> doubts = new ArrayList<>(received.doubts());
        if (text.length() > LONGEST_REPORT) {
            doubts.add(Doubt.ofArticle(
                    "the text has " + text.length() + " characters; only the first " + LONGEST_REPORT + " were read"));
        }
        Optional<LocalDate> stated = stated();
        differing(stated).ifPresent(doubts::add);
        return new Article(
                received.origin(),
                text,
                received.headline().or(this::headline),
                received.language(),
                published(stated),
                parts,
                doubts);
    }

    private void read(int i) {
        Span block = blocks.get(i);
        Matcher leading = matcher(OutletStyles.LEADING_DATE, block);
        if (!inBody && leading.find()) {
            add(Kind.DATE, new Span(block.start() + leading.start(1), block.start() + leading.end(1)));
            block = new Span(block.start() + leading.end(), block.end());
        }
        Kind kind = kind(i, block);
        if (kind == Kind.PARAGRAPH) {
            paragraph(block);
        } else if (kind == Kind.CAPTION) {
            caption(block);
        } else if (!is(OutletStyles.RULE, block)) {
            add(kind, block);
        }
    }

    private Kind kind(int i, Span block) {
        if (is(OutletStyles.DATE, block)) {
            return Kind.DATE;
        }
        if (is(OutletStyles.RULE, block) || is(OutletStyles.NOTE, block)) {
            return Kind.NOTE;
        }
        if (is(OutletStyles.PROMO, block)) {
            return Kind.PROMO;
        }
        if (is(OutletStyles.CONTRIBUTOR, block) && i > 0) {
            return Kind.CONTRIBUTOR;
        }
        if (is(OutletStyles.CREDIT_LINE, block)) {
            return Kind.CREDIT;
        }
        if (!inBody && is(OutletStyles.BYLINE, block)) {
            return Kind.BYLINE;
        }
        if (isCaption(i, block)) {
            return Kind.CAPTION;
        }
        return heading(i, block).orElse(Kind.PARAGRAPH);
    }

    private boolean isCaption(int i, Span block) {
        boolean creditNext = i + 1 < blocks.size()
                && is(OutletStyles.CREDIT_LINE, blocks.get(i + 1))
                && (endsSentence(block) || inBody);
        return is(OutletStyles.CAPTION, block) || endsInCredit(block) || creditNext;
    }

    private boolean endsInCredit(Span block) {
        Matcher credit = tail(OutletStyles.CREDIT, block);
        int end = -1;
        while (credit.find()) {
            end = credit.end();
        }
        return end >= 0 && end >= credit.regionEnd() - 1;
    }

    /** A headline above the text or a crosshead inside it: short, without a full stop, and something longer follows. */
    private Optional<Kind> heading(int i, Span block) {
        String words = block.of(text);
        boolean given = received.headline()
                .filter(h -> h.strip().equalsIgnoreCase(words))
                .isPresent();
        if (given && !inBody) {
            return Optional.of(Kind.HEADLINE);
        }
        boolean last = i + 1 >= blocks.size();
        if (last || endsSentence(block) || isDateline(block)) {
            return Optional.empty();
        }
        boolean longerFollows = blocks.subList(i + 1, Math.min(blocks.size(), i + 5)).stream()
                .anyMatch(b -> b.length() > Math.min(block.length(), LONGEST_CROSSHEAD));
        if (!inBody) {
            return longerFollows && block.length() <= LONGEST_HEADLINE ? Optional.of(Kind.HEADLINE) : Optional.empty();
        }
        boolean quoted = words.indexOf('“') >= 0 || words.indexOf('"') >= 0;
        return longerFollows && block.length() <= LONGEST_CROSSHEAD && !quoted
                ? Optional.of(Kind.CROSSHEAD)
                : Optional.empty();
    }

    private boolean endsSentence(Span block) {
        char last = text.charAt(block.end() - 1);
        return ".!?”\"’')…:;,".indexOf(last) >= 0;
    }

    private boolean isDateline(Span block) {
        return matcher(OutletStyles.DATELINE, block).find()
                || matcher(OutletStyles.DATELINE_WITH_AGENCY, block).find();
    }

    /** A paragraph of the text; the first may begin with a dateline. */
    private void paragraph(Span block) {
        Span rest = block;
        Optional<Matcher> dateline = inBody ? Optional.empty() : dateline(block);
        if (dateline.isPresent()) {
            Span place = new Span(
                    block.start() + dateline.get().start(1),
                    block.start() + dateline.get().end(1));
            add(Kind.DATELINE, place);
            rest = new Span(block.start() + dateline.get().end(), block.end());
            Matcher codes = matcher(OutletStyles.SERVICE_CODES, rest);
            if (codes.find()) {
                rest = new Span(rest.start() + codes.end(), rest.end());
            }
        }
        inBody = true;
        add(Kind.PARAGRAPH, rest);
    }

    private Optional<Matcher> dateline(Span block) {
        for (Pattern form : List.of(OutletStyles.DATELINE, OutletStyles.DATELINE_WITH_AGENCY)) {
            Matcher matcher = matcher(form, block);
            if (matcher.find()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** One caption or several in a run, each with its credit after. */
    private void caption(Span block) {
        Matcher credit = tail(OutletStyles.CREDIT, block);
        int at = block.start();
        while (credit.find()) {
            addStripped(Kind.CAPTION, at, credit.start());
            add(Kind.CREDIT, new Span(credit.start(), credit.end()));
            at = credit.end();
        }
        addStripped(Kind.CAPTION, at, block.end());
    }

    private void addStripped(Kind kind, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > 1) {
            add(kind, new Span(from, to));
        }
    }

    private void add(Kind kind, Span span) {
        int end = Math.min(span.end(), LONGEST_REPORT);
        if (end > span.start()) {
            parts.add(new Part(kind, new Span(span.start(), end)));
        }
    }

    private boolean is(Pattern form, Span block) {
        return block.length() <= LONGEST_LINE && matcher(form, block).find();
    }

    private Matcher matcher(Pattern form, Span block) {
        int end = Math.min(block.end(), block.start() + LONGEST_LINE);
        return form.matcher(text.substring(block.start(), end));
    }

    /** Looks through the whole of a block that is not overlong, in place. */
    private Matcher tail(Pattern form, Span block) {
        int end = Math.min(block.end(), block.start() + LONGEST_LINE);
        return form.matcher(text).region(block.start(), end);
    }

    private Optional<String> headline() {
        return parts.stream()
                .filter(p -> p.kind() == Kind.HEADLINE)
                .findFirst()
                .map(p -> p.span().of(text));
    }

    // ---- the day of publication

    private Optional<LocalDate> stated() {
        return parts.stream()
                .filter(p -> p.kind() == Kind.DATE || p.kind() == Kind.DATELINE)
                .flatMap(p -> Dates.find(p.span().of(text)).stream())
                .findFirst();
    }

    private Optional<Published> published(Optional<LocalDate> stated) {
        return received.published()
                .map(given -> stated.filter(given.date()::equals).isPresent() ? given.confirmed() : given)
                .or(() -> stated.map(Published::stated));
    }

    private Optional<Doubt> differing(Optional<LocalDate> stated) {
        return received.published()
                .map(Published::date)
                .filter(given -> stated.filter(s -> !s.equals(given)).isPresent())
                .map(given -> Doubt.ofArticle("the text says it came out on " + stated.orElseThrow()
                        + ", whoever handed it in says " + given + "; took the latter"));
    }
}
