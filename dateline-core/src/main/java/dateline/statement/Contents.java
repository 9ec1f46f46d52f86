package dateline.statement;

import dateline.article.Quotation;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all that a cue attributes: the clause it governs; a sentence that it interrupts or closes ("…, she said"); the whole
 * of a quotation that it touches, sentences before and behind included.
 */
final class Contents {
    private final String text;
    private final Quotations quotations;
    private final Interrupted interrupted;

    Contents(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
        this.interrupted = new Interrupted(this::isSpoken);
    }

    List<Span> of(Cue cue) {
        List<Token> words =
                cue.content().isEmpty() ? around(cue) : interrupted.whole(cue, ownWords(cue), onOneSide(cue));
        List<Span> spans = runs(cue, withoutCoordinator(Asides.without(cue, words, this::isSpoken)));
        List<Span> whole = new ArrayList<>();
        for (Span span : spans) {
            whole.add(withWholeQuotations(cue, span));
        }
        return merged(
                whole.stream().map(this::trimmed).filter(s -> s.length() > 1).toList());
    }

    private static List<Token> withoutCoordinator(List<Token> words) {
        int end = words.size();
        while (end > 0
                && (words.get(end - 1).isPunctuation() || words.get(end - 1).is(Relation.COORDINATOR))) {
            end--;
        }
        boolean joined = words.subList(end, words.size()).stream().anyMatch(w -> w.is(Relation.COORDINATOR));
        return joined ? words.subList(0, end) : words;
    }

    /** "The envoy never met the rebels; he said he feared them": of two clauses around a cue the one behind is what is said. */
    private List<Token> onOneSide(Cue cue) {
        Sentence sentence = cue.sentence();
        int verb = cue.clause().predicate().index();
        List<Token> behind = cue.heads().stream()
                .filter(h -> h.index() > verb)
                .flatMap(h -> sentence.subtree(h).stream())
                .toList();
        boolean quoted = cue.content().stream().anyMatch(w -> w.index() < verb && isSpoken(w));
        boolean clauseBefore = cue.heads().stream()
                .filter(h -> h.index() < verb)
                .anyMatch(h -> sentence.clauseOf(h).isPresent());
        boolean both = !behind.isEmpty() && clauseBefore;
        return !both || quoted
                ? cue.content()
                : cue.content().stream().filter(behind::contains).toList();
    }

    /** For a cue that governs nothing: the sentence around it, if commas or quotation marks set it off. */
    private List<Token> around(Cue cue) {
        Sentence sentence = cue.sentence();
        Set<Token> own = new HashSet<>(ownWords(cue));
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        List<Token> rest = sentence.tokens().stream()
                .filter(t -> !own.contains(t))
                .filter(t -> t != last || !t.text().equals("."))
                .toList();
        boolean quoted = rest.stream().anyMatch(this::isSpoken);
        if (quoted && !isSetOff(cue)) {
            return rest.stream().filter(this::isSpoken).toList();
        }
        return isSetOff(cue) ? quoted ? onQuotedSide(cue, rest) : rest : List.of();
    }

    /** "Asked about the truce, she said: “…”": what stands on the other side of the cue is not what she said. */
    private List<Token> onQuotedSide(Cue cue, List<Token> rest) {
        int at = cue.clause().predicate().index();
        boolean before = rest.stream().anyMatch(t -> t.index() < at && isSpoken(t));
        boolean after = rest.stream().anyMatch(t -> t.index() > at && isSpoken(t));
        return rest.stream().filter(t -> t.index() < at ? before : after).toList();
    }

    private boolean isSpoken(Token token) {
        return quotations.at(token.span().start()).filter(quotations::isSpeech).isPresent();
    }

    /** Whether a comma or closing mark stands before the cue's own words: "…, he said", "… ,” said the minister". */
    private boolean isSetOff(Cue cue) {
        List<Token> own = ownWords(cue);
        int first = own.get(0).index();
        return first > 0 && cue.sentence().token(first - 1).isPunctuation();
    }

    /** The cue, its speaker and what else hangs on it that is no clause. */
    private static List<Token> ownWords(Cue cue) {
        Sentence sentence = cue.sentence();
        Token verb = cue.clause().predicate();
        Set<Token> own = new HashSet<>(List.of(verb));
        for (Token child : sentence.children(verb)) {
            boolean content = child.is(
                            Relation.COMPLEMENT,
                            Relation.PUNCTUATION,
                            Relation.CONJUNCT,
                            Relation.PARATAXIS,
                            Relation.ADVERBIAL_CLAUSE,
                            Relation.OTHER)
                    || child.is(Relation.COORDINATOR);
            boolean otherSubject = child.is(Relation.SUBJECT)
                    && !cue.speakers().isEmpty()
                    && !cue.speakers().contains(child);
            if (!content && !otherSubject) {
                own.addAll(sentence.subtree(child));
            }
        }
        dropSetApart(cue, own);
        return own.stream()
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
    }

    /** "Time, the envoy added, was short": what a comma keeps from the speaker is not the cue's own. */
    private static void dropSetApart(Cue cue, Set<Token> own) {
        Sentence sentence = cue.sentence();
        int first = cue.speakers().stream()
                .mapToInt(s -> sentence.nounPhrase(s).get(0).index())
                .min()
                .orElse(0);
        boolean apart = first > 1
                && first < cue.clause().predicate().index()
                && sentence.token(first - 1).text().equals(",");
        if (apart) {
            own.removeIf(w -> w.index() < first);
        }
    }

    /** Stretches of words that stand together; a cue in the middle makes two. */
    private List<Span> runs(Cue cue, List<Token> words) {
        Set<Token> own = new HashSet<>(ownWords(cue));
        cue.content().forEach(own::remove);
        List<Span> runs = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token word : words) {
            boolean joins = run.isEmpty()
                    || word.index() == run.get(run.size() - 1).index() + 1
                    || onlyPunctuation(cue.sentence(), run.get(run.size() - 1).index(), word.index());
            if (own.contains(word)) {
                continue;
            }
            if (!joins) {
                runs.add(span(run));
                run = new ArrayList<>();
            }
            run.add(word);
        }
        if (!run.isEmpty()) {
            runs.add(span(run));
        }
        return runs;
    }

    private static boolean onlyPunctuation(Sentence sentence, int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (!sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static Span span(List<Token> run) {
        return run.get(0).span().to(run.get(run.size() - 1).span());
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
