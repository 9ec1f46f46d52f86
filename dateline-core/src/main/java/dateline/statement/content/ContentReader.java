package dateline.statement.content;

import dateline.article.Quotation;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Span;
import dateline.statement.cue.Cue;
import dateline.statement.cue.CueWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all that a cue attributes: the clause it governs; a sentence that it interrupts or closes ("…, she said"); the whole
 * of a quotation that it touches, sentences before and after included.
 */
final class ContentReader {
    private final String text;
    private final Quotations quotations;
    private final SplitQuotations interrupted;

    ContentReader(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
        this.interrupted = new SplitQuotations(this::isSpoken);
    }

    List<Span> read(Cue cue) {
        CueWords own = CueWords.of(cue);
        List<Word> words =
                cue.content().isEmpty() ? around(cue, own) : interrupted.whole(cue, own.words(), onOneSide(cue));
        List<Span> spans =
                ContentSpans.join(cue, own, withoutCoordinator(ReporterAsides.without(cue, words, this::isSpoken)));
        List<Span> whole = new ArrayList<>();
        for (Span span : spans) {
            whole.add(withWholeQuotations(cue, span));
        }
        return merged(
                whole.stream().map(this::trimmed).filter(s -> s.length() > 1).toList());
    }

    private static List<Word> withoutCoordinator(List<Word> words) {
        int end = words.size();
        while (end > 0
                && (words.get(end - 1).isPunctuation() || words.get(end - 1).is(Relation.COORDINATOR))) {
            end--;
        }
        boolean joined = words.subList(end, words.size()).stream().anyMatch(w -> w.is(Relation.COORDINATOR));
        return joined ? words.subList(0, end) : words;
    }

    /** "The envoy never met the rebels; he said he feared them": of two clauses around a cue the one after is what is said. */
    private List<Word> onOneSide(Cue cue) {
        int verb = cue.clause().predicate().index();
        List<Word> behind = cue.heads().stream()
                .filter(h -> h.index() > verb)
                .flatMap(h -> h.subtree().stream())
                .toList();
        boolean quoted = cue.content().stream().anyMatch(w -> w.index() < verb && isSpoken(w));
        boolean clauseBefore = cue.heads().stream()
                .filter(h -> h.index() < verb)
                .anyMatch(h -> h.clause().isPresent());
        boolean both = !behind.isEmpty() && clauseBefore;
        return !both || quoted
                ? cue.content()
                : cue.content().stream().filter(behind::contains).toList();
    }

    /** For a cue that governs nothing: the sentence around it, if commas or quotation marks set it off. */
    private List<Word> around(Cue cue, CueWords own) {
        Sentence sentence = cue.sentence();
        Set<Word> words = new HashSet<>(own.words());
        Word last = sentence.words().get(sentence.words().size() - 1);
        List<Word> rest = sentence.words().stream()
                .filter(t -> !words.contains(t))
                .filter(t -> t != last || !t.text().equals("."))
                .toList();
        boolean quoted = rest.stream().anyMatch(this::isSpoken);
        if (quoted && !own.isSetOff()) {
            return rest.stream().filter(this::isSpoken).toList();
        }
        return own.isSetOff() ? quoted ? onQuotedSide(cue, rest) : rest : List.of();
    }

    /** "Asked about the truce, she said: “…”": what stands on the other side of the cue is not what she said. */
    private List<Word> onQuotedSide(Cue cue, List<Word> rest) {
        int at = cue.clause().predicate().index();
        boolean before = rest.stream().anyMatch(t -> t.index() < at && isSpoken(t));
        boolean after = rest.stream().anyMatch(t -> t.index() > at && isSpoken(t));
        return rest.stream().filter(t -> t.index() < at ? before : after).toList();
    }

    private boolean isSpoken(Word token) {
        return quotations.at(token.span().start()).filter(quotations::isSpeech).isPresent();
    }

    /** A quotation that the content touches belongs to it as a whole, unless the cue itself stands in it. */
    private Span withWholeQuotations(Cue cue, Span span) {
        Span whole = span;
        for (Quotation quotation : quotations.overlapping(span)) {
            if (!quotation.span().contains(cue.span())) {
                whole = whole.to(quotation.span());
            }
        }
        return whole;
    }

    /** Without white space, commas and stray marks at the edges, but with quotation marks. */
    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (isEdge(text.charAt(start)) || text.charAt(start) == '.')) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        if (text.startsWith("that ", start) && start + 5 < end) {
            start += 5;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—';
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() <= last.end()) {
                merged.set(merged.size() - 1, last.to(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
