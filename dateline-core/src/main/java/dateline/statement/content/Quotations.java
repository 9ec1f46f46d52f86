package dateline.statement.content;

import dateline.article.Quotation;
import dateline.article.QuotationReader;
import dateline.language.AnalyzedArticle;
import dateline.language.Sentence;
import dateline.record.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The quotations of one report, looked up by place. */
public final class Quotations {
    /** A shorter one is a word in quotes, not somebody speaking: “so-called”. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern CRY = Pattern.compile("[!?]\\W*$");

    private final TreeMap<Integer, Quotation> byStart = new TreeMap<>();
    private final Set<Integer> speech = new HashSet<>();

    public Quotations(AnalyzedArticle article) {
        QuotationReader.read(article.article())
                .forEach(q -> byStart.put(q.span().start(), q));
        String text = article.article().text();
        byStart.values().stream()
                .filter(q -> speaks(q, text))
                .forEach(q -> speech.add(q.span().start()));
    }

    /** The quotation that a character stands in. */
    public Optional<Quotation> at(int position) {
        return Optional.ofNullable(byStart.floorEntry(position))
                .map(Map.Entry::getValue)
                .filter(q -> q.span().contains(position));
    }

    /** Quotations that share characters with a stretch of text. */
    public List<Quotation> overlapping(Span span) {
        Integer from = byStart.floorKey(span.start());
        return byStart
                .subMap(from == null ? span.start() : from, true, Math.max(span.end(), span.start()), false)
                .values()
                .stream()
                .filter(q -> q.span().overlaps(span))
                .toList();
    }

    /** The first quotation that begins at or after a place. */
    public Optional<Quotation> after(int position) {
        return Optional.ofNullable(byStart.ceilingEntry(position)).map(Map.Entry::getValue);
    }

    /** Whether somebody speaks in it, if only to cry “Never!”, rather than a word being set off. */
    boolean isSpeech(Quotation quotation) {
        return speech.contains(quotation.span().start());
    }

    private static boolean speaks(Quotation quotation, String text) {
        String words = quotation.span().of(text).strip();
        return words.split("\\s+").length >= FEWEST_WORDS || CRY.matcher(words).find();
    }

    /** Whether a sentence is quoted from its first word to its last. */
    boolean cover(Sentence sentence) {
        return at(sentence.span().start())
                .filter(q -> q.span().end() >= sentence.span().end() - 1)
                .isPresent();
    }
}
